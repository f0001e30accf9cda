// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';
import { builtWith } from '../go-version';
import { checkSignature } from './check-signature';

/** The version that knows Ed25519 and still checks SHA-1: how strong the algorithm is, is not the question here. */
const openMinded = builtWith('1.13');

/**
 * Whether a certificate's signature was made with the key of another one, or of itself: who signed whom, before anybody
 * asks whether that one may sign. 'unknown' for algorithms that nothing here can check.
 */
export async function isSignedBy(child: Certificate, parent: Certificate): Promise<boolean | 'unknown'> {
  const wrong = await checkSignature(child, parent, openMinded);
  if (wrong === null) return true;
  return wrong.code === 'wrong-signature' ? false : 'unknown';
}

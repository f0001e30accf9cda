// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';
import { sameBytes } from '../same-bytes';
import { isSignedBy } from './is-signed-by';

/**
 * Which of some certificates signed another one: by the bytes of the name and the signature. One whose signature
 * cannot be checked here is taken at its name's word; whether it is trusted is for others to judge.
 */
export async function issuersOf(
  child: Certificate,
  candidates: readonly Certificate[],
): Promise<readonly Certificate[]> {
  const namesakes = candidates.filter(
    (candidate) => sameBytes(candidate.subject.der, child.issuer.der) && !sameBytes(candidate.der, child.der),
  );
  const verdicts = await Promise.all(namesakes.map((candidate) => isSignedBy(child, candidate)));
  return namesakes.filter((_, index) => verdicts[index] !== false);
}

// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';
import type { GoBuild } from '../go-version';
import { isAtLeast } from '../go-version';
import { readCertificate } from '../reading/read-certificate';
import type { ChainRefusalCode } from './chain-refusal';
import { checkAlone, checkPurpose } from './check-certificate';
import { refusalToSign } from './check-signature';

/**
 * What keeps a trusted certificate from vouching for any other one, whoever shows it; null when nothing does. A
 * certificate that vouches for no other may still be shown itself.
 */
export function checkAnchor(
  anchor: Certificate,
  usage: 'server' | 'client',
  at: Date,
  build: GoBuild,
): ChainRefusalCode | 'unreadable' | null {
  const reading = readCertificate(anchor.der, build);
  if (!reading.ok) return 'unreadable';
  const certificate = reading.value;
  const { type } = certificate.publicKey.algorithm;
  if (type === 'other' || (type === 'Ed25519' && !isAtLeast(build.version, '1.13')))
    return 'unknown-algorithm';
  const refusal =
    checkAlone(certificate, at) ??
    refusalToSign(certificate) ??
    checkPurpose([certificate], usage === 'server' ? 'serverAuth' : 'clientAuth');
  return refusal?.code ?? null;
}

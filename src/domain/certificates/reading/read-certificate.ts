// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';
import { sameBytes } from '../same-bytes';
import { contextTag, DerReader, derTag, rightAligned } from '../der';
import type { GoBuild } from '../go-version';
import { builtWith, isAtLeast, newestGo } from '../go-version';
import { readAlgorithmIdentifier } from './algorithm-identifier';
import { readExtensions } from './read-extensions';
import { readName } from './read-name';
import { readPublicKey } from './read-public-key';
import { readTime } from './read-time';
import type { Reading } from './refusal';
import { attempt, refuse } from './refusal';
import { signatureAlgorithmName } from './signature-algorithm';

/**
 * Reads one certificate (RFC 5280 4.1) as a program built with Go does: what that refuses is a problem with its error text.
 * Signatures and validity are not judged here.
 */
export function readCertificate(
  der: Uint8Array<ArrayBuffer>,
  build: GoBuild = builtWith(newestGo),
): Reading<Certificate> {
  return attempt(() => read(der, build));
}

function read(der: Uint8Array<ArrayBuffer>, { version, negativeSerials }: GoBuild): Certificate {
  const file = new DerReader(der);
  const whole = file.element(derTag.sequence) ?? refuse('x509: malformed certificate');
  if (!file.atEnd) refuse('x509: trailing data');
  const outer = new DerReader(whole.content);
  const signed = outer.element(derTag.sequence) ?? refuse('x509: malformed tbs certificate');
  const tbs = new DerReader(signed.content);
  const certificateVersion = readVersion(tbs);
  const serialNumber = tbs.integer() ?? refuse('x509: malformed serial number');
  if ((serialNumber[0] ?? 0) >= 0x80 && !negativeSerials) refuse('x509: negative serial number');
  const innerAlgorithm =
    tbs.element(derTag.sequence) ?? refuse('x509: malformed signature algorithm identifier');
  const outerAlgorithm = outer.element(derTag.sequence) ?? refuse('x509: malformed algorithm identifier');
  if (isAtLeast(version, '1.19') && !sameBytes(innerAlgorithm.raw, outerAlgorithm.raw)) {
    refuse("x509: inner and outer signature algorithm identifiers don't match");
  }
  const algorithm = readAlgorithmIdentifier(new DerReader(innerAlgorithm.content));
  const issuer = readName(tbs.element(derTag.sequence) ?? refuse('x509: malformed issuer'));
  const validity = tbs.inside(derTag.sequence) ?? refuse('x509: malformed validity');
  const notBefore = readTime(validity);
  const notAfter = readTime(validity);
  const subject = readName(tbs.element(derTag.sequence) ?? refuse('x509: malformed issuer'));
  const spki = tbs.element(derTag.sequence) ?? refuse('x509: malformed spki');
  const keyAlgorithm = readPublicKey(spki);
  if (certificateVersion > 1) {
    skipOptional(tbs, contextTag(1, 'primitive'), 'x509: malformed issuerUniqueID');
    skipOptional(tbs, contextTag(2, 'primitive'), 'x509: malformed subjectUniqueID');
  }
  const extensions = readExtensions(certificateVersion === 3 ? extensionList(tbs) : null, version);
  const signature = outer.bitString() ?? refuse('x509: malformed signature');
  return {
    der: whole.raw,
    tbs: signed.raw,
    version: certificateVersion,
    serialNumber,
    subject,
    issuer,
    notBefore,
    notAfter,
    publicKey: { algorithm: keyAlgorithm, spki: spki.raw },
    signatureAlgorithm: signatureAlgorithmName(algorithm),
    signature: rightAligned(signature),
    ...extensions,
  };
}

/** RFC 5280 4.1.2.1: `[0] EXPLICIT`, version 1 when absent. */
function readVersion(tbs: DerReader): 1 | 2 | 3 {
  const tag = contextTag(0, 'constructed');
  if (!tbs.nextIs(tag)) return 1;
  const reader = tbs.inside(tag);
  const number = reader?.smallInteger() ?? refuse('x509: malformed version');
  if (reader?.atEnd !== true || number < 0) refuse('x509: malformed version');
  if (number > 2) refuse('x509: invalid version');
  return (number + 1) as 1 | 2 | 3;
}

function skipOptional(tbs: DerReader, tag: number, reason: string): void {
  if (tbs.nextIs(tag) && tbs.any() === null) refuse(reason);
}

/** RFC 5280 4.1.2.9: `[3] EXPLICIT`. */
function extensionList(tbs: DerReader): DerReader | null {
  const tag = contextTag(3, 'constructed');
  if (!tbs.nextIs(tag)) return null;
  return tbs.inside(tag)?.inside(derTag.sequence) ?? refuse('x509: malformed extensions');
}

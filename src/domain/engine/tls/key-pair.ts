// SPDX-License-Identifier: Apache-2.0
import {
  builtWith,
  commonNameOf,
  keyPairMatches,
  readCertificate,
  readPrivateKey,
  verifyChain,
  type Certificate,
} from '../../certificates';
import { readPemAsGo, type PemBlock } from '../../pem';
import { refuse, type EngineIssue, type EngineReason } from '../reason';

/** The Go release the engine's verdicts were recorded with. */
const recordedGo = builtWith('1.19');

/** Whether a TLS server can be started with a pair, or Go's words why not. */
export type KeyPairCheck = { readonly ok: true } | { readonly ok: false; readonly issue: EngineIssue };

/** Go's `tls.X509KeyPair`. */
export async function checkKeyPair(certificatePem: Uint8Array, keyPem: Uint8Array): Promise<KeyPairCheck> {
  const certificateBlock = findBlock(certificatePem, (label) => label === 'CERTIFICATE', certificateWords);
  if (!certificateBlock.ok) return certificateBlock;
  const keyBlock = findBlock(keyPem, isKeyLabel, keyWords);
  if (!keyBlock.ok) return keyBlock;
  const certificate = readCertificate(certificateBlock.block.bytes, recordedGo);
  if (!certificate.ok) return refuse('tls-cert-unparsable', certificate.problem.reason);
  const key = readPrivateKey(keyBlock.block.bytes, recordedGo.version);
  if (!key.ok) return refuse('tls-key-unparsable', 'tls: failed to parse private key');
  const { type } = certificate.value.publicKey.algorithm;
  if (type === 'other') return refuse('tls-key-mismatch', 'tls: unknown public key algorithm');
  if (key.value.algorithm.type !== type) {
    return refuse('tls-key-mismatch', 'tls: private key type does not match public key type');
  }
  return (await keyPairMatches(key.value, certificate.value))
    ? { ok: true }
    : refuse('tls-key-mismatch', 'tls: private key does not match public key');
}

interface BlockWords {
  readonly nothing: EngineIssue;
  readonly other: { readonly label: (label: string) => boolean; readonly issue: EngineIssue };
  readonly none: { readonly reason: EngineReason; readonly text: (labels: readonly string[]) => string };
}

const certificateWords: BlockWords = {
  nothing: { reason: 'tls-cert-no-pem', text: 'tls: failed to find any PEM data in certificate input' },
  other: {
    label: (label) => label.endsWith('PRIVATE KEY'),
    issue: {
      reason: 'tls-cert-input-is-key',
      text: 'tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched',
    },
  },
  none: {
    reason: 'tls-cert-no-certificate-block',
    text: (labels) =>
      `tls: failed to find "CERTIFICATE" PEM block in certificate input after skipping PEM blocks of the following types: [${labels.join(' ')}]`,
  },
};

const keyWords: BlockWords = {
  nothing: { reason: 'tls-key-no-pem', text: 'tls: failed to find any PEM data in key input' },
  other: {
    label: (label) => label === 'CERTIFICATE',
    issue: {
      reason: 'tls-key-input-is-cert',
      text: 'tls: found a certificate rather than a key in the PEM for the private key',
    },
  },
  none: {
    reason: 'tls-key-no-key-block',
    text: (labels) =>
      `tls: failed to find PEM block with type ending in "PRIVATE KEY" in key input after skipping PEM blocks of the following types: [${labels.join(' ')}]`,
  },
};

function isKeyLabel(label: string): boolean {
  return label === 'PRIVATE KEY' || label.endsWith(' PRIVATE KEY');
}

type FoundBlock =
  { readonly ok: true; readonly block: PemBlock } | { readonly ok: false; readonly issue: EngineIssue };

function findBlock(pem: Uint8Array, isWanted: (label: string) => boolean, words: BlockWords): FoundBlock {
  const blocks = readPemAsGo(pem);
  const block = blocks.find(({ label }) => isWanted(label));
  if (block !== undefined) return { ok: true, block };
  const labels = blocks.map(({ label }) => label);
  const [only, ...others] = labels;
  if (only === undefined) return { ok: false, issue: words.nothing };
  if (others.length === 0 && words.other.label(only)) return { ok: false, issue: words.other.issue };
  return refuse(words.none.reason, words.none.text(labels));
}

/**
 * Common name of the leaf where the engine can read it: from the first PEM block of each file, and only beside a PKCS#1
 * key; null where it cannot, which switches its comparison off.
 */
export function leafCommonName(certificatePem: Uint8Array, keyPem: Uint8Array): string | null {
  const leaf = engineLeaf(certificatePem);
  const [keyBlock] = readPemAsGo(keyPem);
  if (leaf === null || keyBlock === undefined) return null;
  const key = readPrivateKey(keyBlock.bytes, recordedGo.version);
  return key.ok && key.value.format === 'pkcs1' ? (commonNameOf(leaf.subject) ?? '') : null;
}

function engineLeaf(certificatePem: Uint8Array): Certificate | null {
  const [block] = readPemAsGo(certificatePem);
  const certificate = block === undefined ? null : readCertificate(block.bytes, recordedGo);
  return certificate?.ok === true ? certificate.value : null;
}

/** The certificates Go's `CertPool.AppendCertsFromPEM` takes, in order, duplicates included. */
export function authoritiesIn(pem: Uint8Array): readonly Certificate[] {
  return readPemAsGo(pem).flatMap(({ label, headers, bytes }) => {
    if (label !== 'CERTIFICATE' || headers.size > 0) return [];
    const certificate = readCertificate(bytes, recordedGo);
    return certificate.ok ? [certificate.value] : [];
  });
}

/** How many certificates {@link authoritiesIn} finds. */
export function countAuthorities(pem: Uint8Array): number {
  return authoritiesIn(pem).length;
}

/**
 * Whether a client certificate found in the certificate folder verifies against the authorities there, without
 * intermediates; null when there is no authority to ask.
 */
export async function verifiesAsClient(
  certificatePem: Uint8Array,
  authorities: Uint8Array,
  at: Date,
): Promise<boolean | null> {
  const leaf = engineLeaf(certificatePem);
  const anchors = authoritiesIn(authorities);
  if (leaf === null || anchors.length === 0) return null;
  const request = {
    leaf,
    anchors,
    intermediates: [],
    host: null,
    usage: 'client',
    at,
    build: recordedGo,
  } as const;
  return (await verifyChain(request)).outcome === 'trusted';
}

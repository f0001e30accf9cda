// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificate';
import { readCertificate } from '../reading/read-certificate';
import { asciiHost } from '../names';
import { canonicalCertificate, canonicalKey } from '../canonical-pem';
import { readPrivateKey } from '../reading/read-private-key';
import {
  authorityKeyIdentifier,
  basicConstraints,
  extendedKeyUsage,
  keyUsage,
  subjectAltName,
  subjectKeyIdentifier,
} from './extensions';
import type { NewKeyPair, NewKeyType } from './key-pair';
import { keyIdentifier, newKeyPair } from './key-pair';
import { distinguishedName, signCertificate } from './sign-certificate';

/** A certificate made here, with its private key. Both stay in memory. */
export interface IssuedPair {
  readonly certificate: Certificate;
  readonly certificatePem: string;
  /** RSA as PKCS#1, which all of VIC's tools read; ECDSA as PKCS#8. */
  readonly keyPem: string;
  /** The key pair, to sign other certificates with. */
  readonly keyPair: NewKeyPair;
}

/** What every new certificate is asked to be. */
export interface IssueRequest {
  readonly commonName: string;
  readonly organization?: readonly string[];
  readonly keyType: NewKeyType;
  /** The time it is made. It is valid from a day before, so that clocks may differ. */
  readonly at: Date;
  /** Days it is valid from `at` on. */
  readonly days?: number;
}

/** A request for the certificate of a server. */
export interface ServerRequest extends IssueRequest {
  /** DNS names and addresses that clients dial. Default: the common name. */
  readonly hosts?: readonly string[];
}

/** A certificate authority made here. */
export interface IssuedAuthority extends IssuedPair {
  /** A server certificate of this authority. */
  issueServer(request: ServerRequest): Promise<IssuedPair>;
  /** A client certificate of this authority. */
  issueClient(request: IssueRequest): Promise<IssuedPair>;
}

const dayInMilliseconds = 86_400_000;

/**
 * A self-signed server certificate that is its own anchor: put into `ca.pem` it is trusted by Go, which compares bytes,
 * and by OpenSSL and Node, which insist on an authority that may sign.
 */
export async function issueSelfSigned(
  request: Omit<ServerRequest, 'keyType'> & { readonly keySize: number },
): Promise<IssuedPair> {
  const { keySize, ...rest } = request;
  const asked: ServerRequest = { ...rest, keyType: { type: 'RSA', bits: keySize } };
  const pair = await newKeyPair(asked.keyType);
  const extensions = [
    basicConstraints(true, 0),
    keyUsage(['digitalSignature', 'keyEncipherment', 'keyAgreement', 'keyCertSign']),
    extendedKeyUsage(['server']),
    ...altNames(asked),
  ];
  return sign(asked, pair, extensions, null);
}

/** A certificate authority that signs server and client certificates, and no other authority (pathLen 0). */
export async function issueAuthority(request: IssueRequest): Promise<IssuedAuthority> {
  const pair = await newKeyPair(request.keyType);
  const extensions = [basicConstraints(true, 0), keyUsage(['digitalSignature', 'keyCertSign', 'cRLSign'])];
  const authority = await sign(request, pair, extensions, null);
  return {
    ...authority,
    issueServer: async (asked) =>
      sign(
        asked,
        await newKeyPair(asked.keyType),
        [
          basicConstraints(false, null),
          keyUsage(
            asked.keyType.type === 'RSA'
              ? ['digitalSignature', 'keyEncipherment', 'keyAgreement']
              : ['digitalSignature', 'keyAgreement'],
          ),
          extendedKeyUsage(['server']),
          ...altNames(asked),
        ],
        authority,
      ),
    issueClient: async (asked) =>
      sign(
        asked,
        await newKeyPair(asked.keyType),
        [basicConstraints(false, null), keyUsage(['digitalSignature']), extendedKeyUsage(['client'])],
        authority,
      ),
  };
}

function altNames({ hosts, commonName, organization = [] }: ServerRequest): readonly Uint8Array[] {
  const asked = hosts ?? (commonName === '' ? [] : [commonName]);
  // What is no name in any encoding cannot be dialled either.
  const names = asked.map(asciiHost).filter((name) => name !== null);
  // Without a subject they are all that names it, and have to be understood (RFC 5280 4.2.1.6).
  const isAlone = commonName === '' && organization.length === 0;
  return names.length === 0 ? [] : [subjectAltName(names, isAlone)];
}

async function sign(
  { commonName, organization = [], at, days = 365 }: IssueRequest,
  keyPair: NewKeyPair,
  extensions: readonly Uint8Array[],
  authority: IssuedPair | null,
): Promise<IssuedPair> {
  const subject = distinguishedName(commonName, organization);
  const signer = authority?.keyPair ?? keyPair;
  const der = await signCertificate(
    {
      subject,
      issuer: authority?.certificate.subject.der ?? subject,
      spki: keyPair.spki,
      notBefore: new Date(at.getTime() - dayInMilliseconds),
      notAfter: new Date(at.getTime() + days * dayInMilliseconds),
      extensions: [
        ...extensions,
        subjectKeyIdentifier(await keyIdentifier(keyPair.spki)),
        authorityKeyIdentifier(await keyIdentifier(signer.spki)),
      ],
    },
    signer,
  );
  return pairFrom(der, keyPair);
}

/** Reads back what was made: what cannot be read here must not leave this place. */
export function pairFrom(der: Uint8Array<ArrayBuffer>, keyPair: NewKeyPair): IssuedPair {
  const certificate = readCertificate(der);
  const key = readPrivateKey(keyPair.pkcs8);
  if (!certificate.ok)
    throw new Error(`A certificate made here cannot be read: ${certificate.problem.reason}`);
  if (!key.ok) throw new Error(`A key made here cannot be read: ${key.problem.reason}`);
  return {
    certificate: certificate.value,
    certificatePem: canonicalCertificate(certificate.value),
    keyPem: canonicalKey(key.value),
    keyPair,
  };
}

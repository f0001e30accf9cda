// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile, IssuedPair, KeyUsage, NewKeyPair, NewKeyType } from '../../domain/certificates';
import {
  certificateExtensions as extensions,
  distinguishedName,
  keyIdentifier,
  newKeyPair,
  pairFrom,
  readChosenFile,
  signCertificate,
} from '../../domain/certificates';

/** What a test wants of a certificate; everything has a default that works. */
export interface TestCertificateRequest {
  /** SAN entries: DNS names and addresses. Default for servers: the common name; none for clients. */
  readonly hosts?: readonly string[];
  readonly commonName?: string;
  readonly organization?: readonly string[];
  readonly usage?: 'server' | 'client';
  /** Default 2025-01-01. */
  readonly notBefore?: Date;
  /** Default 2049-01-01. */
  readonly notAfter?: Date;
  /** Default RSA 2048. */
  readonly keyType?: NewKeyType;
  /** A key pair to use again instead of a new one. */
  readonly keyPair?: NewKeyPair;
  /** Extended key usages instead of the one of `usage`; [] = no such extension. */
  readonly extendedKeyUsage?: readonly ('server' | 'client')[];
  /** Critical keyUsage; default: none. */
  readonly keyUsage?: readonly KeyUsage[];
  /** Critical basicConstraints; default CA:FALSE; null = no such extension. */
  readonly basicConstraints?: { readonly isAuthority: boolean; readonly pathLength: number | null } | null;
  /** Encoded extensions on top, from `certificateExtensions`. */
  readonly extraExtensions?: readonly Uint8Array[];
  /** Another issuer name than the authority's, for a chain that does not link. */
  readonly issuer?: Uint8Array;
  /** Signs with another key than the authority's, for a signature that does not verify. */
  readonly signer?: NewKeyPair;
}

/** A certificate of a test, with its files as an operator would choose them. */
export interface TestCertificate extends IssuedPair {
  /** `server-cert.pem` or the like: this certificate alone. */
  certificateFile(name?: string): ChosenFile;
  /** Its private key. */
  keyFile(name?: string): ChosenFile;
}

/** A certificate authority for tests: it issues whatever a test needs, sound or broken. */
export interface TestAuthority extends TestCertificate {
  issue(request?: TestCertificateRequest): Promise<TestCertificate>;
  /** An intermediate authority below this one. */
  subAuthority(request?: AuthorityRequest): Promise<TestAuthority>;
}

/** What a test wants of an authority. */
export interface AuthorityRequest extends TestCertificateRequest {
  readonly name?: string;
  readonly pathLength?: number | null;
}

const defaultNotBefore = new Date('2025-01-01T00:00:00Z');
const defaultNotAfter = new Date('2049-01-01T00:00:00Z');

/** A root authority. */
export async function testAuthority(request: AuthorityRequest = {}): Promise<TestAuthority> {
  return makeAuthority(request, null);
}

/** A self-signed certificate of any kind. */
export async function selfSigned(request: TestCertificateRequest = {}): Promise<TestCertificate> {
  return make({ commonName: 'vch.example.com', ...request }, null);
}

/** Several certificates in one file, in this order: `bundle([server, intermediate])`. */
export function bundle(certificates: readonly IssuedPair[], name = 'bundle.pem'): ChosenFile {
  return textFile(name, certificates.map((certificate) => certificate.certificatePem).join(''));
}

/** A chosen file with this text. */
export function textFile(name: string, text: string): ChosenFile {
  return readChosenFile(name, new TextEncoder().encode(text));
}

async function makeAuthority(request: AuthorityRequest, issuer: IssuedPair | null): Promise<TestAuthority> {
  const { name = 'Test CA', pathLength = null } = request;
  const authority = await make(
    {
      commonName: name,
      hosts: [],
      extendedKeyUsage: [],
      keyUsage: ['digitalSignature', 'keyCertSign', 'cRLSign'],
      basicConstraints: { isAuthority: true, pathLength },
      ...request,
    },
    issuer,
  );
  return {
    ...authority,
    issue: (asked = {}) => make(asked, authority),
    subAuthority: (asked = {}) => makeAuthority({ name: 'Test intermediate CA', ...asked }, authority),
  };
}

async function make(request: TestCertificateRequest, issuer: IssuedPair | null): Promise<TestCertificate> {
  const { usage = 'server', commonName = usage === 'server' ? 'vch.example.com' : 'docker-client' } = request;
  const { organization = [], notBefore = defaultNotBefore, notAfter = defaultNotAfter } = request;
  const keyPair = request.keyPair ?? (await newKeyPair(request.keyType ?? { type: 'RSA', bits: 2048 }));
  const subject = distinguishedName(commonName, organization);
  const signer = request.signer ?? issuer?.keyPair ?? keyPair;
  const der = await signCertificate(
    {
      subject,
      issuer: request.issuer ?? issuer?.certificate.subject.der ?? subject,
      spki: keyPair.spki,
      notBefore,
      notAfter,
      extensions: await extensionsOf(request, commonName, keyPair, issuer?.keyPair ?? keyPair),
    },
    signer,
  );
  const pair = pairFrom(der, keyPair);
  return {
    ...pair,
    certificateFile: (name = `${usage}-cert.pem`) => textFile(name, pair.certificatePem),
    keyFile: (name = `${usage}-key.pem`) => textFile(name, pair.keyPem),
  };
}

async function extensionsOf(
  request: TestCertificateRequest,
  commonName: string,
  keyPair: NewKeyPair,
  signer: NewKeyPair,
): Promise<readonly Uint8Array[]> {
  const { usage = 'server', basicConstraints = { isAuthority: false, pathLength: null } } = request;
  const { hosts = usage === 'server' ? [commonName] : [], extendedKeyUsage = [usage], keyUsage } = request;
  return [
    ...(basicConstraints === null
      ? []
      : [extensions.basicConstraints(basicConstraints.isAuthority, basicConstraints.pathLength)]),
    ...(keyUsage === undefined ? [] : [extensions.keyUsage(keyUsage)]),
    ...(extendedKeyUsage.length === 0 ? [] : [extensions.extendedKeyUsage(extendedKeyUsage)]),
    ...(hosts.length === 0 ? [] : [extensions.subjectAltName(hosts)]),
    extensions.subjectKeyIdentifier(await keyIdentifier(keyPair.spki)),
    extensions.authorityKeyIdentifier(await keyIdentifier(signer.spki)),
    ...(request.extraExtensions ?? []),
  ];
}

// SPDX-License-Identifier: Apache-2.0
import { generateKeyPair, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';
import { promisify } from 'node:util';
import {
  bitString,
  boolean,
  der,
  ia5String,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  set,
  time,
  utf8String,
} from './der';

/** A certificate with its private key, both PEM as Go writes them. */
export interface KeyedCertificate {
  readonly certificate: string;
  readonly privateKey: string;
  /** What signs with this pair. */
  readonly issuer: Issuer;
}

/** Who signs: a name and a key. */
export interface Issuer {
  readonly name: Buffer;
  readonly key: KeyObject;
}

/** What a certificate of vic-machine is made of (lib `pkg/certificate` of the engine). */
export interface CertificateRequest {
  readonly role: 'authority' | 'server' | 'client';
  /** Common name, and subject alternative name of a server; '' leaves both out. */
  readonly commonName: string;
  /** Further subject alternative names of a server: host names and IPv4 addresses. */
  readonly furtherNames?: readonly string[];
  readonly organization: readonly string[];
  /** RSA modulus, bits. */
  readonly keySize: number;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Null: self-signed. */
  readonly issuer: Issuer | null;
}

const generateRsa = promisify(generateKeyPair);
const sha256WithRsa = sequence(objectIdentifier('1.2.840.113549.1.1.11'), der(0x05));
/** KeyUsage bits: digitalSignature, keyEncipherment and keyAgreement; an authority also has keyCertSign. */
const keyUsage = { authority: [2, 0xac], server: [3, 0xa8], client: [7, 0x80] } as const;

/**
 * Makes a certificate the way vic-machine does: RSA, SHA256-RSA, 128-bit serial number. OpenSSL judges it like any
 * other; nothing here knows what the product thinks of it.
 */
export async function makeCertificate(request: CertificateRequest): Promise<KeyedCertificate> {
  const { publicKey, privateKey } = await generateRsa('rsa', { modulusLength: request.keySize });
  const name = distinguishedName(request);
  const issuer = request.issuer ?? { name, key: privateKey };
  const body = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(randomBytes(16)),
    sha256WithRsa,
    issuer.name,
    sequence(time(request.notBefore), time(request.notAfter)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions(request))),
  );
  const certificate = sequence(body, sha256WithRsa, bitString(sign('sha256', body, issuer.key)));
  return {
    certificate: pem('CERTIFICATE', certificate),
    privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    issuer: { name, key: privateKey },
  };
}

/** A PEM block with lines of 64 characters and one final newline. */
export function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

function distinguishedName({ organization, commonName }: CertificateRequest): Buffer {
  const attribute = (oid: string, value: string): Buffer =>
    sequence(objectIdentifier(oid), utf8String(value));
  const names = organization.map((value) => attribute('2.5.4.10', value));
  const common = commonName === '' ? [] : [set(attribute('2.5.4.3', commonName))];
  return sequence(...(names.length === 0 ? [] : [set(...names)]), ...common);
}

function extensions(request: CertificateRequest): readonly Buffer[] {
  const [unused, bits] = keyUsage[request.role];
  const purpose = request.role === 'server' ? '1.3.6.1.5.5.7.3.1' : '1.3.6.1.5.5.7.3.2';
  return [
    extension('2.5.29.15', true, bitString(Buffer.from([bits]), unused)),
    request.role === 'authority'
      ? extension('2.5.29.19', true, sequence(boolean(true)))
      : extension('2.5.29.37', false, sequence(objectIdentifier(purpose))),
    ...alternativeNames(request),
  ];
}

function extension(oid: string, critical: boolean, value: Buffer): Buffer {
  return sequence(objectIdentifier(oid), ...(critical ? [boolean(true)] : []), octetString(value));
}

function alternativeNames({ role, commonName, furtherNames = [] }: CertificateRequest): readonly Buffer[] {
  return role === 'server' && commonName !== ''
    ? [extension('2.5.29.17', false, sequence(...[commonName, ...furtherNames].map(alternativeName)))]
    : [];
}

/** An IPv4 address becomes an iPAddress, everything else a dNSName, unchecked like the engine's. */
function alternativeName(name: string): Buffer {
  return isIP(name) === 4 ? der(0x87, Buffer.from(name.split('.').map(Number))) : ia5String(0x82, name);
}

// SPDX-License-Identifier: Apache-2.0
import type { UnfitAuthority } from '../../domain/docker-client';
import type { ReviewRuleType } from '../../domain/review';
import type { RuleTexts } from '../rule-text';
import { refusalWords } from './chain-refusal';
import { refused } from './connection';
import { day, days } from './dates';
import { andList, dialList } from './lists';

/** The wizard's rules about TLS and Docker clients that a review asks about what exists. */
type TlsRule = Extract<ReviewRuleType, { readonly id: `tls.${string}` | `connection.${string}` }>;

const refusedByClients = 'Docker clients that check the server refuse to connect.';

/** `in 12 days`. */
function inDays(left: number): string {
  return left === 0 ? 'within a day' : `in ${days(left)}`;
}

function unfitText({ name, fault, admitsItself, notBefore, notAfter }: UnfitAuthority): string {
  if (fault === 'expired') return `the CA “${name}” expired on ${day(notAfter)}.`;
  if (fault === 'not-yet-valid') return `the CA “${name}” is not valid before ${day(notBefore)}.`;
  return `“${name}” ${refusalWords(fault)}${admitsItself ? '; only the holder of its own key gets in' : ''}.`;
}

/** The wizard's rules about TLS in the words for a VCH that exists. */
export const reviewTlsTexts: RuleTexts<readonly TlsRule[]> = {
  'tls.clients-are-verified': ({ port }) => ({
    wrong: `Clients are not verified: everybody who reaches port ${port} controls this VCH and all its containers.`,
    remedy: 'Give the VCH a CA for clients, and hand out client certificates. It cannot be turned off again.',
  }),
  'tls.unverified-api-not-public': ({ portGroup, port }) => ({
    wrong: `The Docker API asks for no certificate, and listens on ${portGroup}, the public network.`,
    consequence: `Everybody who reaches port ${port} there controls the VCH.`,
    remedy: 'Verify clients. Networks cannot be changed after creation.',
  }),
  'tls.server-certificate-is-valid-now': ({ state, notBefore, notAfter }) => ({
    wrong:
      state === 'expired'
        ? `The server certificate expired on ${day(notAfter)}.`
        : `The server certificate is not valid before ${day(notBefore)}.`,
    consequence: refusedByClients,
    remedy: state === 'expired' ? 'Replace it.' : 'Check the clock of the VCH, or replace it.',
  }),
  'tls.server-certificate-stays-valid': ({ days: left, notAfter }) => ({
    wrong: `The server certificate expires ${inDays(left)}, on ${day(notAfter)}.`,
    consequence: 'Docker clients refuse to connect from then on.',
    remedy: 'Replace it in time.',
  }),
  'tls.server-certificate-is-for-servers': ({ purposes }) => ({
    wrong: `The server certificate is for ${andList(purposes)}, not for TLS servers.`,
    consequence: refusedByClients,
    remedy: 'Replace it by one whose extended key usage lists serverAuth, or has none.',
  }),
  'tls.server-certificate-names-hosts': ({ commonName }) => ({
    wrong: `The server certificate has no subject alternative name${commonName === null ? '' : `, only the common name “${commonName}”`}.`,
    consequence: `Docker clients do not look at the common name. ${refusedByClients}`,
    remedy: 'Replace it by one that lists the names and addresses that clients dial.',
  }),
  'tls.server-key-is-accepted': ({ bits, smallest, largest }) => ({
    wrong: `The server’s RSA key has ${bits} bits.`,
    consequence: `Docker clients refuse keys below ${smallest} and above ${largest} bits.`,
    remedy: 'Replace certificate and key: 2048, 3072 and 4096 bits are usual.',
  }),
  'tls.server-key-is-strong': ({ bits }) => ({
    wrong: `The server’s RSA key has only ${bits} bits.`,
    consequence: 'Docker clients still accept it; whoever breaks it can pose as the VCH.',
    remedy: 'Replace certificate and key.',
  }),
  'tls.server-signatures-are-strong': ({ certificates }) => ({
    wrong: certificates.map(({ name, algorithm }) => `“${name}” is signed with ${algorithm}.`).join(' '),
    consequence: 'Docker clients refuse it unless they have this very certificate as ca.pem.',
    remedy: 'Have it signed anew with SHA-256, and replace it.',
  }),
  'tls.server-chain-holds-no-strangers': ({ strangers }) => ({
    wrong: `${andList(strangers.map((name) => `“${name}”`))} ${strangers.length === 1 ? 'is' : 'are'} sent with the server certificate, and did not sign it.`,
    consequence: 'If it stands where an intermediate should, clients miss that one.',
    remedy: 'Replace the certificate by a file with the right intermediates behind it.',
  }),
  'tls.server-certificate-is-no-authority': () => ({
    wrong: 'The server certificate is a certificate authority (CA).',
    consequence: 'Its key lies on the VCH; whoever gets it can make certificates that your clients trust.',
    remedy: 'Replace it by a certificate that this CA issues for the VCH.',
  }),
  'tls.server-certificate-is-signed': () => ({
    wrong: 'The server certificate is self-signed.',
    consequence: 'Clients need this very certificate as ca.pem, and another one after every renewal.',
    remedy: 'A certificate signed by a CA saves that; nothing else speaks against it.',
  }),
  'tls.server-issuer-is-handed-out': ({ issuer, isClientAuthority }) => ({
    wrong: `Clients need the certificate of “${issuer}” as ca.pem.`,
    consequence: isClientAuthority
      ? 'It is among the CAs for clients here, so one file serves both.'
      : 'It need not be a CA for clients: that one says who may connect, this one who the VCH is.',
    remedy: 'Hand it out together with the client certificates.',
  }),
  'tls.server-key-usage-is-complete': ({ missing }) => ({
    wrong: `The key usage of the server certificate lacks ${andList(missing)}.`,
    consequence: 'Docker clients do not mind; browsers may refuse VCH Admin on port 2378.',
    remedy: 'Have it issued with digitalSignature, keyEncipherment and keyAgreement when it is replaced.',
  }),
  'tls.server-key-usage-allows-agreement': () => ({
    wrong: 'The key usage of the server certificate lacks keyAgreement.',
    consequence: 'The documentation asks for it; Docker clients and browsers do not.',
    remedy: 'Nothing has to be done.',
  }),
  'tls.server-certificate-suits-browsers': ({ days: life, longest }) => ({
    wrong: `The server certificate is valid for ${days(life)}.`,
    consequence: `Docker clients do not mind; Apple’s systems warn on VCH Admin (port 2378) above ${longest} days.`,
    remedy: 'Nothing has to be done for Docker.',
  }),
  'tls.docker-tls-verify-is-unset': ({ port }) => ({
    wrong: `Clients connect to port ${port} with docker --tls, and must not have DOCKER_TLS_VERIFY set: any value counts, even 0.`,
    consequence: 'With it, Docker asks for certificates that nobody has.',
    remedy: 'Tell developers to unset it; docker-compose needs COMPOSE_TLS_VERSION=TLSv1_2.',
  }),
  'tls.authorities-stay-valid': ({ places }) => ({
    wrong: places
      .map(
        ({ name, days: left, notAfter }) => `The CA “${name}” expires ${inDays(left)}, on ${day(notAfter)}.`,
      )
      .join(' '),
    consequence: 'The VCH refuses every certificate of it from then on.',
    remedy: 'Add its successor in time, and hand out new client certificates.',
  }),
  'tls.authority-keys-are-strong': ({ places }) => ({
    wrong: places.map(({ name, bits }) => `The CA “${name}” has an RSA key of only ${bits} bits.`).join(' '),
    consequence: 'Whoever breaks it can make client certificates.',
    remedy: 'Replace it by a CA with an RSA key of 2048 bits or more, or an ECDSA key.',
  }),
  'tls.authority-signatures-are-strong': ({ places }) => ({
    wrong: places.map(({ name, algorithm }) => `The CA “${name}” is signed with ${algorithm}.`).join(' '),
    consequence: 'It works here, because a CA of the VCH is trusted as it is; elsewhere it is refused.',
    remedy: 'Have it signed anew with SHA-256.',
  }),
  'connection.some-name-is-trusted': ({ names }) => ({
    wrong: `Docker clients that check the server do not trust it. ${refused(names)}`,
    remedy: 'Replace the server certificate.',
  }),
  'connection.every-name-is-trusted': ({ names, trusted }) => ({
    wrong: `The server certificate is not for everything that leads to this VCH. ${refused(names)}`,
    consequence: `Docker clients connect if they dial ${dialList(trusted)}.`,
    remedy:
      'Tell developers which name to dial, or replace the certificate by one that lists the address as well.',
  }),
  'connection.some-authority-admits-clients': ({ unfit }) => ({
    wrong: `No client can connect: ${unfit.map(unfitText).join(' ')}`,
    consequence: 'The VCH refuses every client certificate.',
    remedy: 'Give the VCH a CA that can let clients in, and hand out new client certificates.',
  }),
  'connection.every-authority-admits-clients': ({ places }) => ({
    wrong: places.map(unfitText).join(' '),
    consequence: 'The VCH refuses the clients that this certificate should vouch for.',
    remedy: 'Replace it, and hand out new client certificates where they are needed.',
  }),
};

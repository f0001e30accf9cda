// SPDX-License-Identifier: Apache-2.0
import type {
  RefusedName,
  UnfitAuthority,
  clientCommandLineRules,
  clientRules,
} from '../../domain/docker-client';
import type { RuleTexts } from '../rule-text';
import { addresses } from './addresses';
import { refusalWords } from './chain-refusal';
import { andList, dialList } from './lists';

const because = ({ code, certificate, listed, reason }: RefusedName): string =>
  code === null || certificate === null ? reason : `“${certificate}” ${refusalWords(code, listed)}`;

/** Why each of these names does not lead to a server that clients trust. */
export const refused = (names: readonly RefusedName[]): string =>
  names.map((name) => `${name.host}: ${because(name)}.`).join(' ');

/** What to do about names that do not work, by what most of them suffer from. */
function remedyFor(names: readonly RefusedName[], trust: string | null): string {
  const codes = new Set(names.map(({ code }) => code));
  if (codes.has('unknown-authority')) {
    return trust === null
      ? 'Append the missing intermediate certificates to the server certificate’s file.'
      : `Give clients the CA that signed the server certificate as ca.pem instead of “${trust}”, and append missing intermediates to the server certificate’s file.`;
  }
  if (codes.has('name-mismatch') || codes.has('no-names') || codes.has('common-name-only')) {
    return 'Use a certificate whose subject alternative names list what clients dial (an address as an IP entry), or correct the names.';
  }
  return 'Use another server certificate.';
}

const unfit = ({ name, file, fault, admitsItself }: UnfitAuthority): string =>
  `“${name}” in “${file}” ${refusalWords(fault)}${admitsItself ? '; only the holder of its own key gets in' : ''}.`;

const rules: RuleTexts<typeof clientRules> & RuleTexts<typeof clientCommandLineRules> = {
  'connection.common-name-address-stays': ({ address }) => ({
    wrong: `The certificate will be for ${address}, and the VCH gets its address by DHCP.`,
    consequence: 'When DHCP gives it another address, clients refuse to connect.',
    remedy: 'Use a host name, or give the VCH a static address.',
  }),
  'connection.common-name-is-client-address': ({ given, address }) => ({
    wrong: `vic-machine makes the certificate for ${given}, but the VCH will have the address ${address}.`,
    consequence: `Clients that dial ${address} refuse to connect.`,
    remedy: `Give --tls-cname ${address} or a host name, or create the VCH in the wizard.`,
  }),
  'connection.common-name-or-address-given': () => ({
    wrong: 'The server certificate would be for nobody: there is neither a common name nor a static address.',
    consequence: 'No Docker client could check that it reached your VCH.',
    remedy: 'Give --tls-cname with the host name or IP address that clients dial.',
  }),
  'connection.nameless-certificate-known': () => ({
    wrong: 'The server certificate will be for no name and no address.',
    consequence: 'Docker clients connect with --tls alone, and cannot check that they reached your VCH.',
    remedy: 'Give --tls-cname with the host name or IP address that clients dial, if they are to check it.',
  }),
  'connection.some-authority-admits-clients': ({ unfit: all }) => ({
    wrong: `No client can connect: ${all.map(unfit).join(' ')}`,
    consequence: 'The VCH would start and refuse every client.',
    remedy: 'Choose the CA that signs your clients’ certificates, valid now and allowed to sign for clients.',
  }),
  'connection.every-authority-admits-clients': ({ places }) => ({
    wrong: places.map(unfit).join(' '),
    consequence: 'The VCH accepts the file, and refuses the clients that this certificate should vouch for.',
    remedy: 'Replace it with the CA that signs those clients’ certificates, or remove it.',
  }),
  'connection.server-loads': ({ reason }) => ({
    wrong: 'The VCH cannot load this certificate with this key.',
    consequence: `Its Docker API would not start (${reason}).`,
    remedy: 'Use an RSA key, or an ECDSA key on P-256, P-384 or P-521.',
  }),
  'connection.some-name-is-trusted': ({ names, trust }) => ({
    wrong: `No Docker client will connect. ${refused(names)}`,
    remedy: remedyFor(names, trust),
  }),
  'connection.every-name-is-trusted': ({ names, trusted }) => ({
    wrong: `Docker clients will not connect to every name. ${refused(names)}`,
    consequence: `They will connect to ${dialList(trusted)}.`,
    remedy: `Tell developers to dial ${dialList(trusted)}. Or: ${remedyFor(names, null)}`,
  }),
  'connection.names-are-hosts': ({ places }) => ({
    wrong: places
      .map(({ given, problem }) =>
        problem === null
          ? `“${given}” stands for names; clients dial one of them.`
          : `“${given}” is nothing a client can dial: ${addresses.problem(problem)}.`,
      )
      .join(' '),
    remedy: 'Enter a host name or an IP address, without a port.',
  }),
  'connection.names-are-known': ({ listed }) => ({
    wrong: 'The VCH gets its address by DHCP, so it is not known what clients will dial.',
    consequence:
      listed.length === 0
        ? 'Whether the certificate suits cannot be told.'
        : `The certificate is for ${andList(listed)}: clients must dial ${listed.length === 1 ? 'that' : 'one of these'}.`,
    remedy: 'Add what they will dial if it is something else, and it is checked.',
  }),
  'connection.client-connects': ({ code, certificate, notSent, reason }) => ({
    wrong:
      code !== null && certificate !== null
        ? `The VCH will refuse this client: “${certificate}” ${refusalWords(code)}.`
        : notSent
          ? 'Docker will not even show this certificate, because the VCH trusts none of its issuers.'
          : `Docker cannot use this pair: ${reason}.`,
    remedy: notSent
      ? 'Choose the CA that signed it on the left, or append the missing intermediate to the client’s certificate file.'
      : 'Try another client certificate, or choose another CA.',
  }),
  'connection.client-pair-is-whole': ({ missing }) => ({
    wrong:
      missing === 'key'
        ? 'The client’s private key is not chosen.'
        : 'The client’s certificate is not chosen.',
    consequence: 'Docker ignores one without the other.',
    remedy: missing === 'key' ? 'Choose the key to try the pair.' : 'Choose the certificate to try the pair.',
  }),
};

/** Findings about the Docker clients that are to connect. */
export const connection = {
  rules,
  /** Why a name is refused, without a final dot. */
  why: because,
};

// SPDX-License-Identifier: Apache-2.0
import type {
  Access,
  ConfigurationGuess,
  GenerationSign,
  ReviewRuleId,
  ReviewSectionId,
  Trust,
  Untold,
} from '../../domain/review';
import { configurations } from './configurations';
import { fix } from './fix';
import { andList } from './lists';
import { reviewAdaptedTexts } from './review-adapted-rules';
import { reviewOwnTexts } from './review-rules';
import { reviewTlsTexts } from './review-tls-rules';
import { sensitiveData } from './sensitive-data';
import { vchSecurity } from './vch-security';

/** What each check says when it passed. */
const statements: Readonly<Record<ReviewRuleId, string>> = {
  'review.vch-described': 'The vic-machine server describes the VCH.',
  'review.docker-api-encrypted': 'The Docker API is encrypted (TLS).',
  'tls.clients-are-verified': 'Only clients with a certificate connect.',
  'tls.unverified-api-not-public': 'A Docker API that asks for no certificate is not on the public network.',
  'review.vch-runs': 'The VCH is running.',
  'tls.server-certificate-is-valid-now': 'The server certificate is within its validity period.',
  'tls.server-certificate-stays-valid': 'The server certificate lasts for 30 days or longer.',
  'tls.server-certificate-is-for-servers': 'The server certificate is for TLS servers.',
  'tls.server-certificate-names-hosts': 'The server certificate lists names or addresses.',
  'tls.server-key-is-accepted': 'Docker clients accept the size of the server’s key.',
  'tls.server-key-is-strong': 'The server’s RSA key has 2048 bits or more.',
  'tls.server-signatures-are-strong':
    'The server certificate and what is sent with it are signed with SHA-256 or better.',
  'tls.server-chain-holds-no-strangers': 'Nothing is sent with the server certificate that did not sign it.',
  'tls.server-certificate-is-no-authority': 'The server certificate is no CA.',
  'tls.server-certificate-is-signed': 'A CA signed the server certificate.',
  'tls.server-issuer-is-handed-out': 'Clients have the CA of the server certificate as ca.pem.',
  'tls.server-key-usage-is-complete': 'The key usage of the server certificate has what browsers want.',
  'tls.server-key-usage-allows-agreement': 'The key usage of the server certificate has key agreement.',
  'tls.server-certificate-suits-browsers':
    'The server certificate is not valid for longer than Apple’s browsers accept.',
  'tls.docker-tls-verify-is-unset': 'Clients can leave DOCKER_TLS_VERIFY set.',
  'connection.some-name-is-trusted': 'Docker clients trust the server certificate.',
  'connection.every-name-is-trusted':
    'The certificate is for the address of the VCH and for every name in it.',
  'connection.some-authority-admits-clients': 'A CA for clients can let clients in.',
  'connection.every-authority-admits-clients': 'Every CA for clients can let clients in.',
  'tls.authorities-stay-valid': 'The CAs for clients last for 30 days or longer.',
  'tls.authority-keys-are-strong': 'RSA keys of CAs for clients have 2048 bits or more.',
  'tls.authority-signatures-are-strong': 'CAs for clients are signed with SHA-256 or better.',
  'review.clients-hold-certificates': 'The CA for clients is one whose key somebody has.',
  'firewall.open-avoided': 'No container network has the level open.',
  'firewall.peers-have-range': 'Networks with the level peers have a range or a gateway.',
  'firewall.peers-ranges-are-blocks':
    'Ranges of networks with the level peers are single blocks of addresses.',
  'firewall.peers-narrower-than-subnet': 'Peers are a range of their own, not a whole subnet.',
  'firewall.peers-outbound-known': 'What containers send is stopped where the level is peers.',
  'firewall.publishing-refused-known': 'Ports can be published on every container network.',
  'firewall.level-chosen': 'Every container network has a level that was chosen.',
  'networks.container-not-management': 'No container network is on the management network.',
  'networks.container-subnet-outside-bridge-range':
    'No container network overlaps the addresses of bridge networks.',
  'review.containers-recreated': 'Containers have the firewall of their network.',
  'networks.public-network-carries-public-traffic':
    'Client and management network are apart from the public network.',
  'review.management-network-trusted': 'The management network is trusted.',
  'review.ssh-closed': 'Nobody opened SSH with vic-machine debug.',
  'review.hosts-reach-vch': 'ESXi hosts may connect to port 2377 of the VCH.',
  'operations-user.user-not-administrator':
    'The VCH works neither as vSphere’s built-in administrator nor as the account you are signed in with.',
  'review.operations-user-limited': 'The VCH’s account may do what it needs and no more.',
  'registries.insecure-avoided': 'Every registry is checked before images are pulled from it.',
  'registries.authorities-valid-now': 'The CAs for registries are within their validity period.',
  'general.debug-keeps-vch-closed': 'The debug level does not open the VCH (it is below 3).',
  'general.debug-keeps-profiling-local':
    'The debug level keeps profiling data inside the VCH (it is below 2).',
  'general.debug-level-known': 'The debug level is one of 0 to 3.',
  'review.log-server-given': 'Logs are sent to a log server.',
  'general.syslog-unencrypted-known': 'Log messages are encrypted on their way.',
  'review.log-places-known': 'Where security messages are is known.',
  'review.engine-up-to-date': 'The VCH has the version of the appliance.',
  'review.no-upgrade-running': 'No upgrade is in progress.',
  'review.appliance-as-new-as-vch': 'The appliance is at least as new as the VCH.',
  'networks.http-proxy-has-no-credentials': 'The address of the HTTP proxy holds no password.',
  'networks.https-proxy-has-no-credentials': 'The address of the HTTPS proxy holds no password.',
  'review.secrets-in-vmx-known': 'The files of the VCH are kept as secrets.',
};

/** Why a check is unknown. */
const untold: Readonly<Record<Untold, string>> = {
  description: 'The vic-machine server does not describe this VCH.',
  address: 'The VCH has no address yet.',
  certificate: 'A stored certificate cannot be read.',
  intermediates: 'The server did not give the certificates behind the server certificate.',
  signatures: 'The signatures of the certificates are not verified.',
  'container-ranges':
    'The server does not tell ranges that are not one block of addresses. On a network with the level peers, containers with addresses of such a range do not reach each other.',
  'port-groups': 'The server does not tell which port group every network is on.',
  permissions:
    'The server tells the account’s name only; what it may do is in vCenter Server, under Permissions.',
  'debug-session':
    'No server tells whether somebody ran vic-machine debug. What it opens stays open until the VCH is restarted.',
  'host-firewall':
    'The VCH does not know the firewalls of the hosts. They are checked when a VCH is created; if docker attach hangs, allow it again.',
  'power-state': 'The server does not tell whether the VCH runs.',
  'upgrade-status': 'The server could not compare the version of the VCH with its own.',
};

const sections: Readonly<Record<ReviewSectionId, string>> = {
  'docker-api-access': 'Docker API access',
  certificates: 'Server certificate',
  'client-authorities': 'CAs for clients',
  'networks-firewall': 'Container networks and firewall',
  'open-ports': 'Networks and open ports',
  'operations-user': 'Operations user',
  registries: 'Registries',
  debug: 'Debug level',
  logs: 'Logs',
  updates: 'Updates',
  'sensitive-data': 'Sensitive data',
};

const signs: Readonly<Record<GenerationSign, string>> = {
  'self-signed': 'it is signed with its own key',
  'default-organization': 'its organization is “default”',
  'year-and-a-day': 'it lives for exactly a year and a day',
  'issuer-without-common-name': 'its CA has an organization and no common name',
  'no-common-name': 'it has an organization and no common name',
};

/** Writes a date for the operator. */
type WriteDate = (date: Date) => string;

function refusedBecause(server: Trust, date: WriteDate): string | null {
  switch (server.state) {
    case 'expired':
      return `the server certificate expired on ${date(server.since)}`;
    case 'not-yet-valid':
      return `the server certificate is not valid before ${date(server.since)}`;
    default:
      return null;
  }
}

/** Who can use the Docker API and until when, in one or two sentences. */
function access(found: Access, address: string, date: WriteDate): string {
  const at = address === '' ? 'the Docker API' : address;
  switch (found.kind) {
    case 'unknown':
      return 'The server does not tell who may connect.';
    case 'anyone-unencrypted':
      return `Everybody who reaches ${at} controls this VCH, and nothing is encrypted.`;
    case 'anyone': {
      const refused = refusedBecause(found.server, date);
      const trusted =
        found.server.state === 'valid' ? `, with a certificate until ${date(found.server.until)}` : '';
      return `Everybody who reaches ${at} controls this VCH. The connection is encrypted${trusted}${refused === null ? '' : `; clients that check the server refuse it, because ${refused}`}.`;
    }
    case 'nobody':
      return found.state === 'expired'
        ? `Nobody can connect: the last CA for clients expired on ${date(found.since)}.`
        : `Nobody can connect: no CA for clients is valid before ${date(found.since)}.`;
    case 'certificate-holders': {
      const { server, authorities, until } = found;
      const holders = `a certificate from ${andList(authorities.map((name) => `“${name}”`))}`;
      const refused = refusedBecause(server, date);
      if (refused !== null) {
        return `Docker clients refuse to connect: ${refused}. Clients with ${holders} are let in if they do not check the server; nobody else is.`;
      }
      const end = server.state === 'valid' && server.until < until ? server.until : until;
      return `Docker clients with ${holders} connect to ${at} until ${date(end)}. Nobody else does.`;
    }
  }
}

/** Which configuration it is, and what says so. */
function configuration({ number, certainty, server, authority, orElse }: ConfigurationGuess): string {
  const name = `configuration ${number} of 7: ${configurations.names[number]}`;
  if (certainty === 'certain') return `This is ${name}.`;
  const because = [
    server.length > 0
      ? `vic-machine seems to have made the server certificate (${andList(server.map((sign) => signs[sign]))})`
      : 'nothing says that vic-machine made the server certificate',
    ...(authority.length > 0
      ? [`it seems to have made the CA for clients (${andList(authority.map((sign) => signs[sign]))})`]
      : []),
  ];
  const other =
    orElse === null
      ? ''
      : ` It may also be configuration ${orElse} as the vic-machine API makes it, which replaces the uploaded CA by one of its own.`;
  return `Probably ${name}. The server does not tell; ${andList(because)}.${other}`;
}

/** What a review of an existing VCH says. */
export const review = {
  page: vchSecurity,
  fix,
  sensitive: sensitiveData,
  rules: reviewOwnTexts,
  adapted: { ...reviewAdaptedTexts, ...reviewTlsTexts },
  statements,
  untold,
  sections,
  access,
  configuration,
  notRunning: (suspended: boolean) =>
    suspended ? 'It is suspended. When it runs:' : 'It is powered off. When it runs:',
};

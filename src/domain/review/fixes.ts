// SPDX-License-Identifier: Apache-2.0
import type { FinalSetting } from '../vic-machine';
import type { ReviewRuleId } from './sections';

/** What mends a broken check. */
export type Fix =
  /** A command of vic-machine that needs nothing but the VCH. */
  | { readonly kind: 'command'; readonly command: 'debug-off' | 'bare-proxies' | 'upgrade' | 'host-firewall' }
  /** Another server certificate, chosen or made here; who may connect stays as it is. */
  | { readonly kind: 'server-certificate' }
  /** Other CAs for clients, together with a server certificate: on their own vic-machine ignores them. */
  | { readonly kind: 'client-authorities' }
  /** Another account for the VCH. */
  | { readonly kind: 'operations-user' }
  /** A log server. */
  | { readonly kind: 'log-server' }
  /** Other CAs for registries; they replace all that are there. */
  | { readonly kind: 'registry-authorities' }
  /** Nothing changes it after creation. */
  | { readonly kind: 'final'; readonly setting: FinalSetting }
  /** Nothing to run: the text says what to do, if anything. */
  | { readonly kind: 'none' };

const none: Fix = { kind: 'none' };
const serverCertificate: Fix = { kind: 'server-certificate' };
const clientAuthorities: Fix = { kind: 'client-authorities' };
const debugOff: Fix = { kind: 'command', command: 'debug-off' };
const final = (setting: FinalSetting): Fix => ({ kind: 'final', setting });

/** What mends each check. */
export const fixes: Readonly<Record<ReviewRuleId, Fix>> = {
  'review.vch-described': clientAuthorities,
  'review.docker-api-encrypted': final('add-tls'),
  'tls.clients-are-verified': clientAuthorities,
  'tls.unverified-api-not-public': clientAuthorities,
  'review.vch-runs': none,
  'tls.server-certificate-is-valid-now': serverCertificate,
  'tls.server-certificate-stays-valid': serverCertificate,
  'tls.server-certificate-is-for-servers': serverCertificate,
  'tls.server-certificate-names-hosts': serverCertificate,
  'tls.server-key-is-accepted': serverCertificate,
  'tls.server-key-is-strong': serverCertificate,
  'tls.server-signatures-are-strong': serverCertificate,
  'tls.server-chain-holds-no-strangers': serverCertificate,
  'tls.server-certificate-is-no-authority': serverCertificate,
  'tls.server-certificate-is-signed': serverCertificate,
  'tls.server-issuer-is-handed-out': none,
  'tls.server-key-usage-is-complete': serverCertificate,
  'tls.server-key-usage-allows-agreement': none,
  'tls.server-certificate-suits-browsers': none,
  'tls.docker-tls-verify-is-unset': none,
  'connection.some-name-is-trusted': serverCertificate,
  'connection.every-name-is-trusted': serverCertificate,
  'connection.some-authority-admits-clients': clientAuthorities,
  'connection.every-authority-admits-clients': clientAuthorities,
  'tls.authorities-stay-valid': clientAuthorities,
  'tls.authority-keys-are-strong': clientAuthorities,
  'tls.authority-signatures-are-strong': none,
  'review.clients-hold-certificates': clientAuthorities,
  'firewall.open-avoided': final('container-network-firewall'),
  'firewall.peers-have-range': final('container-network-addresses'),
  'firewall.peers-ranges-are-blocks': final('container-network-addresses'),
  'firewall.peers-narrower-than-subnet': final('container-network-addresses'),
  'firewall.peers-outbound-known': none,
  'firewall.publishing-refused-known': none,
  'firewall.level-chosen': none,
  'networks.container-not-management': final('networks'),
  'networks.container-subnet-outside-bridge-range': final('container-network-addresses'),
  'review.containers-recreated': none,
  'networks.public-network-carries-public-traffic': final('networks'),
  'review.management-network-trusted': none,
  'review.ssh-closed': none,
  'review.hosts-reach-vch': { kind: 'command', command: 'host-firewall' },
  'operations-user.user-not-administrator': { kind: 'operations-user' },
  'review.operations-user-limited': { kind: 'operations-user' },
  'registries.insecure-avoided': final('insecure-registries'),
  'registries.authorities-valid-now': { kind: 'registry-authorities' },
  'general.debug-keeps-vch-closed': debugOff,
  'general.debug-keeps-profiling-local': debugOff,
  'general.debug-level-known': debugOff,
  'review.log-server-given': { kind: 'log-server' },
  'general.syslog-unencrypted-known': none,
  'review.log-places-known': none,
  'review.engine-up-to-date': { kind: 'command', command: 'upgrade' },
  'review.no-upgrade-running': none,
  'review.appliance-as-new-as-vch': none,
  'networks.http-proxy-has-no-credentials': { kind: 'command', command: 'bare-proxies' },
  'networks.https-proxy-has-no-credentials': { kind: 'command', command: 'bare-proxies' },
  'review.secrets-in-vmx-known': none,
};

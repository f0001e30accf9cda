// SPDX-License-Identifier: Apache-2.0
import type { ClosedPort, ProbeRefusal } from '../../domain/plugin-api';
import type { CertificateWords, probeRules } from '../../domain/probe';
import type { RuleTexts } from '../rule-text';

const date = (value: Date): string => value.toISOString().slice(0, 10);
const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const certificate = ({ name, notAfter, isExpired }: CertificateWords): string =>
  `${name} (${isExpired ? 'expired on' : 'valid until'} ${date(notAfter)})`;

const closed: Readonly<Record<ClosedPort['reason'], string>> = {
  refused: 'nothing listens there',
  timeout: 'no answer in time',
  unreachable: 'there is no way to it',
};

const rules: RuleTexts<typeof probeRules> = {
  'probe.docker-api-answers': ({ host, port, reason }) => ({
    wrong: `Nothing answers at ${host}:${port}: ${closed[reason]}.`,
    consequence: 'If Docker clients cannot reach it either, nobody can use this VCH.',
    remedy: 'Check that the VCH is running, and the firewalls between it and this vCenter Server.',
  }),
  'probe.transport-as-configured': ({ configured, served }) => ({
    wrong:
      served === 'something-else'
        ? 'What answers in place of the Docker API is neither TLS nor HTTP.'
        : configured === 'tls'
          ? 'TLS is configured, but the Docker API answers without it.'
          : 'No TLS is configured, but the Docker API answers with it.',
    consequence:
      configured === 'tls' && served === 'plain'
        ? 'Whoever reaches it controls the VCH, and everything sent can be read.'
        : 'Docker clients that were set up for this VCH do not connect.',
    remedy:
      'Restart the VCH so that it takes its configuration, and check that no other machine has its address.',
  }),
  'probe.plain-port-closed': ({ host, port }) => ({
    wrong: `${host}:${port} answers too, without TLS.`,
    consequence: 'If it is this VCH, whoever reaches that port controls it.',
    remedy: 'Find out what listens there; a VCH with TLS does not.',
  }),
  'probe.server-certificate-as-configured': ({ configured, served }) => ({
    wrong: `Configured is the certificate ${certificate(configured)}; served is another one, ${certificate(served)}.`,
    consequence: 'Docker clients see the served one and judge by it.',
    remedy:
      'Restart the VCH if its certificate was changed; otherwise find out what stands between, or who has its address.',
  }),
  'probe.client-certificates-as-configured': ({ served }) => {
    switch (served) {
      case 'not-asked':
        return {
          wrong: 'Client certificates are configured, but no client is asked for one.',
          consequence: 'Everybody who reaches the port controls the VCH.',
          remedy: 'Restart the VCH so that it takes its configuration, and probe again.',
        };
      case 'not-insisted':
        return {
          wrong: 'Clients are asked for a certificate, but one without gets an answer.',
          consequence: 'Everybody who reaches the port controls the VCH.',
          remedy: 'Find out what answers in its place: a VCH with client CAs insists on a certificate.',
        };
      case 'insisted':
        return {
          wrong: 'No client CA is configured, but clients without a certificate are refused.',
          consequence: 'Clients that were set up for this VCH do not connect.',
          remedy: 'Restart the VCH so that it takes its configuration, and probe again.',
        };
    }
  },
  'probe.client-authorities-as-configured': ({ missing, surplus }) => ({
    wrong: [
      ...(missing.length === 0 ? [] : [`Configured, but not asked for: ${list(missing)}.`]),
      ...(surplus.length === 0 ? [] : [`Asked for, but not configured: ${list(surplus)}.`]),
    ].join(' '),
    consequence:
      surplus.length === 0
        ? 'Clients of a CA that is not asked for are refused.'
        : 'Clients of a CA that is not configured may get in.',
    remedy: 'Restart the VCH if its client CAs were changed, and probe again.',
  }),
  'probe.tls-versions-of-a-vch': ({ accepted }) => ({
    wrong: `TLS ${accepted.join(' and ')} is accepted; a VCH speaks TLS 1.2 alone.`,
    consequence: 'Another program answers in its place, and may see all that clients send.',
    remedy: 'Find out what stands between the clients and the VCH.',
  }),
  'probe.vch-admin-answers': ({ host, port }) => ({
    wrong: `VCH Admin does not answer at ${host}:${port}.`,
    consequence: 'Its logs and status page cannot be reached from here.',
    remedy: 'Check the firewalls for that port; restart the VCH if it should be open.',
  }),
};

/** What the live probe of a VCH says. */
export const probe = {
  title: 'What it really serves',
  intro:
    'The plug-in server connects to the addresses this VCH tells, and compares what it finds with the configuration.',
  start: 'Check what it really serves',
  again: 'Check again',
  running: 'Connecting …',
  failed: (message: string) => `The check could not be made: ${message}`,
  refused: {
    'no-address': 'This VCH has no address yet: there is nothing to connect to.',
    'unknown-name': 'The name this VCH tells leads to no address.',
    'forbidden-address': 'The address this VCH tells is one that no VCH can have. Nothing was contacted.',
    busy: 'Other VCHs are being checked. Try again in a moment.',
  } satisfies Record<ProbeRefusal, string>,
  checkedAt: (time: string) => `Checked ${time}`,
  allAsConfigured: 'What is served is what is configured.',
  differs: (count: number) =>
    count === 1
      ? 'One thing served is not what is configured:'
      : `${count} things served are not what is configured:`,
  facts: {
    dockerTls: 'Docker API with TLS (2376)',
    dockerPlain: 'Docker API without TLS (2375)',
    admin: 'VCH Admin (2378)',
    versions: 'TLS versions',
    certificate: 'Server certificate',
    authorities: 'Client certificates',
    anyone: 'Clients without a certificate',
  },
  closed: (reason: ClosedPort['reason']) => `Closed: ${closed[reason]}`,
  speaks: {
    http: 'Answers without TLS',
    'something-else': 'Answers with something that is not TLS',
    nothing: 'Takes connections and says nothing',
  },
  answers: 'Answers',
  otherVersion: 'Speaks TLS, but not 1.2',
  notHttp: 'Takes connections, but does not speak HTTP',
  versions: (accepted: readonly string[], unknown: readonly string[]) =>
    [
      ...(accepted.length === 0 ? ['none accepted'] : [`${accepted.join(', ')} accepted`]),
      ...(unknown.length === 0 ? [] : [`${unknown.join(', ')} not known`]),
    ].join('; '),
  chain: (name: string, until: string, more: number) =>
    more === 0
      ? `${name}, until ${until}, presented alone`
      : `${name}, until ${until}, with ${more} more in its chain`,
  unreadable: 'It cannot be read',
  notAsked: 'Not asked for',
  askedOfAny: 'Asked for, of any CA',
  asked: (names: readonly string[]) => `Asked for, of ${list(names)}`,
  admitted: 'Get in',
  turnedAway: 'Are turned away',
  notKnown: 'Not known',
  rules,
};

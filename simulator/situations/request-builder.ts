// SPDX-License-Identifier: Apache-2.0
import type { IssuedPair } from '../../src/domain/certificates';

/** What a request has beside its name; everything may be left out. */
export interface RequestParts {
  readonly auth?: object;
  readonly imageStore?: string;
  readonly bridge?: string;
  readonly public?: string;
  readonly containers?: readonly object[];
  readonly operationsUser?: string;
  readonly registry?: object;
  readonly syslog?: string;
  readonly debug?: number;
}

/** A creation request as somebody sent it once, with defaults for the first vCenter of the situation. */
export function aRequest(name: string, parts: RequestParts): object {
  return {
    name,
    ...(parts.debug === undefined ? {} : { debug: parts.debug }),
    storage: {
      image_stores: [parts.imageStore ?? 'vsan-production'],
      base_image_size: { value: 8, units: 'GB' },
    },
    network: {
      bridge: { port_group: { name: parts.bridge ?? 'vic-bridge' }, ip_range: '172.16.0.0/12' },
      public: { port_group: { name: parts.public ?? 'vic-public' } },
      container: parts.containers ?? [],
    },
    ...(parts.auth === undefined ? {} : { auth: parts.auth }),
    ...(parts.operationsUser === undefined
      ? {}
      : { endpoint: { operations_credentials: { user: parts.operationsUser, password: 'forgotten' } } }),
    ...(parts.registry === undefined ? {} : { registry: parts.registry }),
    ...(parts.syslog === undefined ? {} : { syslog_addr: parts.syslog }),
  };
}

/** `auth.server` with a certificate of one's own. */
export function given({ certificatePem, keyPem }: IssuedPair): object {
  return { server: { certificate: { pem: certificatePem }, private_key: { pem: keyPem } } };
}

/** `auth.client` with these authorities. */
export function authorities(...pems: readonly string[]): object {
  return { client: { certificate_authorities: pems.map((pem) => ({ pem })) } };
}

/** One container network of each trust level, and one without, on two port groups. */
export function allTrustLevels(first: string, second: string): readonly object[] {
  const gateway = { address: '10.1.0.1', routing_destinations: ['10.1.0.0/24'] };
  return [
    { alias: 'default', port_group: { name: first } },
    { alias: 'published', port_group: { name: first }, firewall: 'published', nameservers: ['10.1.0.2'] },
    { alias: 'open', port_group: { name: first }, firewall: 'open' },
    { alias: 'closed', port_group: { name: first }, firewall: 'closed' },
    { alias: 'outbound', port_group: { name: second }, firewall: 'outbound' },
    { alias: 'peers', port_group: { name: second }, firewall: 'peers', gateway, ip_ranges: ['10.1.0.32/28'] },
    {
      alias: 'peers-dash',
      port_group: { name: second },
      firewall: 'peers',
      gateway,
      ip_ranges: ['10.1.0.50-10.1.0.60'],
    },
    { alias: 'peers-all', port_group: { name: second }, firewall: 'peers' },
  ];
}

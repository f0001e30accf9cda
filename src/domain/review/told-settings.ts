// SPDX-License-Identifier: Apache-2.0
import { canonicalCertificate, shortName, type Certificate, type ChosenFile } from '../certificates';
import type { ContainerNetwork } from '../firewall';
import type { NetworkSettings, RoleNetwork } from '../networks';
import type { RegistrySettings } from '../registries';
import type { TlsSettings } from '../tls';
import {
  type ContainerNetworkDescription,
  defaultSettings,
  type PortGroupReference,
  type RoleDescription,
  type VchDescription,
  type VchSettings,
} from '../vch';
import type { ReviewFacts } from './facts';

/**
 * What a description tells, in the form of settings. Port groups have the name the facts know, or their id. What a
 * description never tells (static addresses, the bridge's width, keys) is as if it had not been given: only rules that
 * do not look at it may be asked about these.
 */
export function toldSettings(description: VchDescription, facts: ReviewFacts): VchSettings {
  const { name, containerNameConvention, debug, syslogAddress, operationsUser } = description;
  return {
    ...defaultSettings,
    general: { name, containerNameConvention, debug, syslogAddress },
    networks: toldNetworks(description, facts),
    tls: toldTls(description, facts.storedCertificate),
    registries: toldRegistries(description),
    operationsUser: {
      user: operationsUser.user === 'unknown' ? '' : operationsUser.user,
      password: '',
      grantPermissions: false,
    },
  };
}

/** What to call a port group; '' when nothing is told. */
export function portGroupLabel({ id, name }: PortGroupReference, { portGroupNames }: ReviewFacts): string {
  if (name !== 'unknown') return name;
  return id === 'unknown' ? '' : (portGroupNames.get(id) ?? id);
}

function toldNetworks({ networks, registries }: VchDescription, facts: ReviewFacts): NetworkSettings {
  const role = ({ portGroup, gateway, routes }: RoleDescription): RoleNetwork => ({
    portGroup: portGroupLabel(portGroup, facts),
    ip: '',
    gateway: gateway ?? '',
    routes,
  });
  const { ipRange, portGroup } = networks.bridge;
  return {
    ...defaultSettings.networks,
    bridge: {
      portGroup: portGroupLabel(portGroup, facts),
      ipRange: ipRange === 'unknown' ? '' : ipRange,
      width: '',
    },
    public: role(networks.public),
    client: role(networks.client),
    management: role(networks.management),
    dnsServers: networks.public.nameservers,
    proxies: registries.proxies,
    containers: networks.containers.map((network) => toldContainerNetwork(network, facts)),
  };
}

/** A container network as far as it is told: ranges that are not one block are missing. */
export function toldContainerNetwork(
  network: ContainerNetworkDescription,
  facts: ReviewFacts,
): ContainerNetwork {
  return {
    portGroup: portGroupLabel(network.portGroup, facts),
    alias: network.alias,
    firewall: network.firewallChosen ? network.firewall : null,
    gateway: network.gateway ?? '',
    ipRanges: network.ipRanges,
    dnsServers: network.dnsServers,
  };
}

/** TLS as far as it is told; of a VCH that cannot be described, its certificate alone. */
export function toldTls(
  description: VchDescription | null,
  storedCertificate: readonly Certificate[] | null,
): TlsSettings {
  if (description === null) return servedWith(storedCertificate ?? [], { mode: 'off' });
  const { tls } = description;
  if (tls.mode === 'no-tls') return { transport: 'plain' };
  const stored = storedCertificate ?? (tls.serverCertificate === null ? [] : [tls.serverCertificate]);
  return servedWith(
    stored,
    tls.mode === 'no-tlsverify'
      ? { mode: 'off' }
      : {
          mode: 'required',
          authorities: { source: 'chosen', files: tls.clientAuthorities.map((one) => storedFile([one])) },
        },
  );
}

/** TLS with these certificates as the server's own; nobody tells the private key. */
export function servedWith(
  certificates: readonly Certificate[],
  clients: Extract<TlsSettings, { transport: 'tls' }>['clients'],
): TlsSettings {
  return {
    transport: 'tls',
    server: {
      source: 'custom',
      certificate: certificates.length === 0 ? null : storedFile(certificates),
      key: null,
      commonName: '',
      organization: [],
      keySize: '',
    },
    clients,
    certificateFolder: '',
  };
}

function toldRegistries({ registries }: VchDescription): RegistrySettings {
  const { whitelist, insecure, authorities } = registries;
  return { whitelist, insecure, authorities: authorities.map((one) => storedFile([one])) };
}

/** Stored certificates in the form of a file; it is called what the first of them is called. */
function storedFile(certificates: readonly Certificate[]): ChosenFile {
  const [first] = certificates;
  return {
    name: first === undefined ? '' : shortName(first),
    bytes: new TextEncoder().encode(certificates.map(canonicalCertificate).join('')),
    certificates,
    privateKeys: [],
    problems: [],
  };
}

// SPDX-License-Identifier: Apache-2.0
import type { ConfigurationNumber } from '../configurations';
import { goUrlText } from '../vic-machine';
import { ipText } from './go/ip';
import { netText } from './go/ip-net';
import { spanText } from './networks/address-span';
import type { ContainerNetworkPlan, EnginePlan, RolePlan } from './plan';
import { countAuthorities } from './tls/key-pair';
import { isAbsent } from './validate/validate-tls';
import { storedSyslog, storedWhitelist } from './validate/validate-services';
import { gatewayText } from './validate/validate-networks';

/** TLS of the VCH that comes out. */
export interface TlsOutcome {
  readonly mode: 'no-tls' | 'no-tlsverify' | 'tlsverify';
  readonly dockerPort: 2375 | 2376;
  /** Whether the engine made the server certificate, and whether that one signed itself. */
  readonly serverGenerated: boolean;
  readonly serverSelfSignedGenerated: boolean;
  readonly clientAuthoritiesGenerated: boolean;
  /** Certificates that client certificates may be signed by, duplicates counted. */
  readonly clientAuthorityCount: number;
  readonly clientCertificateGenerated: boolean;
  readonly commonName: string;
  /** PEM as stored; null when there is none or the engine made it. */
  readonly serverCertificate: Uint8Array | null;
  /** PEM as stored; null when there is none or the engine made it. A secret. */
  readonly serverKey: Uint8Array | null;
  /** PEM as stored, all in one; null when there is none or the engine made it. */
  readonly clientAuthorities: Uint8Array | null;
}

/** A container network as it is stored. */
export interface ContainerNetworkOutcome {
  readonly alias: string;
  readonly portGroup: string;
  /** '' = unspecified, enforced as `published`. */
  readonly firewall: ContainerNetworkPlan['firewall'];
  /** `address/prefix`. */
  readonly gateway: string | null;
  /** Always `first-last`. */
  readonly ipRanges: readonly string[];
  /** `<nil>` stands for one the API could not read. */
  readonly dns: readonly string[];
}

/** A network role as given, before sharing. */
export interface RoleOutcome {
  readonly portGroup: string | null;
  readonly ip: string | null;
  readonly gateway: string | null;
  readonly routes: readonly string[];
}

/** The VCH that an accepted command or body makes, as far as the engine decides it. */
export interface EngineOutcome {
  readonly name: string;
  /** The row by outcome, whatever was asked for. */
  readonly configuration: ConfigurationNumber;
  readonly tls: TlsOutcome;
  readonly debug: number | null;
  readonly nameConvention: string | null;
  /** Sorted by alias. */
  readonly containerNetworks: readonly ContainerNetworkOutcome[];
  readonly networks: {
    readonly bridge: string;
    readonly bridgeRange: string | null;
    readonly bridgeWidth: number;
    readonly public: RoleOutcome;
    readonly client: RoleOutcome;
    readonly management: RoleOutcome;
    readonly dns: readonly string[];
  };
  readonly registries: {
    readonly insecure: readonly string[];
    readonly whitelist: readonly string[];
    readonly storedInsecure: readonly string[];
    readonly storedWhitelist: readonly string[];
    readonly authorityCount: number;
    readonly authoritiesStored: boolean;
  };
  readonly operationsUser: EnginePlan['operationsUser'];
  readonly proxy: {
    readonly http: string | null;
    readonly https: string | null;
    readonly exceptions: string | null;
  };
  readonly syslog: { readonly address: string | null; readonly stored: string | null };
}

/** The outcome of a plan that validation found nothing about. */
export function outcomeOf(plan: EnginePlan): EngineOutcome {
  const tls = tlsOutcome(plan);
  const { bridge, registries, proxy, syslog } = plan;
  return {
    name: plan.name,
    configuration: configurationOf(tls),
    tls,
    debug: plan.debug,
    nameConvention: plan.nameConvention || null,
    containerNetworks: plan.containerNetworks
      .map(containerNetworkOutcome)
      .sort((a, b) => (a.alias < b.alias ? -1 : a.alias > b.alias ? 1 : 0)),
    networks: {
      bridge: bridge.portGroup,
      bridgeRange: bridge.range && netText(bridge.range),
      bridgeWidth: bridge.width,
      public: roleOutcome(plan.public),
      client: roleOutcome(plan.client),
      management: roleOutcome(plan.management),
      dns: plan.dns.map(ipText),
    },
    registries: {
      insecure: registries.insecure,
      whitelist: registries.whitelist,
      storedInsecure: registries.insecure,
      storedWhitelist: storedWhitelist(registries),
      authorityCount: countAuthorities(registries.authorities),
      authoritiesStored: registries.authorities.length > 0,
    },
    operationsUser: plan.operationsUser,
    proxy: {
      http: proxy.http && goUrlText(proxy.http),
      https: proxy.https && goUrlText(proxy.https),
      exceptions: proxy.exceptions,
    },
    syslog: { address: syslog && goUrlText(syslog), stored: syslog && storedSyslog(syslog) },
  };
}

function tlsOutcome({ tls: { server, authorities, clientCertificate, commonName } }: EnginePlan): TlsOutcome {
  const none = server.source === 'none' || (server.source === 'given' && isAbsent(server));
  const given = authorities.source === 'given' && authorities.pem.length > 0 ? authorities.pem : null;
  const count = authorities.source === 'generated' ? 1 : given === null ? 0 : countAuthorities(given);
  return {
    mode: none ? 'no-tls' : count > 0 ? 'tlsverify' : 'no-tlsverify',
    dockerPort: none ? 2375 : 2376,
    serverGenerated: server.source === 'generated',
    serverSelfSignedGenerated: server.source === 'generated' && server.selfSigned,
    clientAuthoritiesGenerated: authorities.source === 'generated',
    clientAuthorityCount: count,
    clientCertificateGenerated: clientCertificate === 'generated',
    commonName,
    serverCertificate: server.source === 'given' && !none ? server.certificate : null,
    serverKey: server.source === 'given' && !none ? server.key : null,
    clientAuthorities: given,
  };
}

/** The row by outcome, whatever was asked for. */
function configurationOf(tls: TlsOutcome): ConfigurationNumber {
  if (tls.mode === 'no-tls') return 7;
  if (tls.mode === 'no-tlsverify') return tls.serverGenerated ? 5 : 6;
  if (tls.clientAuthoritiesGenerated) return tls.serverGenerated ? 1 : 4;
  return tls.serverGenerated ? 2 : 3;
}

function containerNetworkOutcome(network: ContainerNetworkPlan): ContainerNetworkOutcome {
  return {
    alias: network.alias,
    portGroup: network.portGroup,
    firewall: network.firewall,
    gateway: network.gateway && gatewayText(network.gateway),
    ipRanges: network.ranges.map(spanText),
    dns: network.dns.map(ipText),
  };
}

function roleOutcome(role: RolePlan): RoleOutcome {
  return {
    portGroup: role.portGroup || null,
    ip: role.ip && gatewayText(role.ip),
    gateway: role.gateway && ipText(role.gateway),
    routes: role.routes.map(netText),
  };
}

// SPDX-License-Identifier: Apache-2.0
import { ipText, parseIp, type GoIp } from '../go/ip';
import { cidrError, netContains, netText, parseGoCidr, type GoIpNet } from '../go/ip-net';
import type { RolePlan } from '../plan';
import { accept, refuse, type EngineMessage, type EngineStep } from '../reason';

/**
 * One of the networks of the endpoint VM, from its options (`Create.ProcessNetwork`).
 *
 * @param gateway `[routes:]address`, routes separated by commas
 */
export function readRoleNetwork(
  role: 'client' | 'public' | 'management',
  portGroup: string,
  ip: string,
  gateway: string,
): EngineStep<RolePlan> {
  if (gateway !== '' && ip === '') {
    return refuse('net-gateway-without-ip', `Gateway provided without static IP for ${role} network`);
  }
  if (ip === '') return accept({ portGroup, ip: null, gateway: null, routes: [] });
  const cidr = parseGoCidr(ip);
  if (cidr === null) {
    return refuse(
      'net-ip-invalid',
      `Failed to parse the provided ${role} network IP address ${ip}: ${cidrError(ip)}`,
    );
  }
  const address = { ip: cidr.ip, mask: cidr.network.mask };
  if (gateway === '') return accept({ portGroup, ip: address, gateway: null, routes: [] });
  const read = readGateway(gateway);
  if (!read.ok) return refuse('net-gateway-invalid', `Invalid ${role} network gateway: ${read.problem}`);
  if (!netContains(address, read.address)) {
    return refuse(
      'net-gateway-unreachable',
      `${role} gateway with IP ${ipText(read.address)} is not reachable from ${netText(cidr.network)}`,
    );
  }
  return accept({ portGroup, ip: address, gateway: read.address, routes: read.routes });
}

type GatewayReading =
  | { readonly ok: true; readonly address: GoIp; readonly routes: readonly GoIpNet[] }
  | { readonly ok: false; readonly problem: string };

function readGateway(text: string): GatewayReading {
  const parts = text.split(':');
  if (parts.length > 2) return { ok: false, problem: `gateway ${text} specified incorrectly` };
  const addressText = parts.at(-1) ?? '';
  const routesText = parts.length > 1 ? (parts[0] ?? '') : '';
  const address = parseIp(addressText);
  if (address === null)
    return { ok: false, problem: `Provided gateway IP address is not valid: ${addressText}` };
  const routes: GoIpNet[] = [];
  for (const route of routesText === '' ? [] : routesText.split(',')) {
    const cidr = parseGoCidr(route);
    if (cidr === null) {
      return { ok: false, problem: `invalid CIDR in gateway specification: ${cidrError(route)}` };
    }
    routes.push(cidr.network);
  }
  return { ok: true, address, routes };
}

const mostDnsServers = 3;

/** `--dns-server`, or the public network's name servers (`DNS.ProcessDNSServers`). Empty entries are skipped. */
export function readDnsServers(
  servers: readonly string[],
  log: (message: EngineMessage) => void,
): EngineStep<readonly GoIp[]> {
  const addresses: GoIp[] = [];
  for (const server of servers) {
    if (server === '') continue;
    const address = parseIp(server);
    if (address === null) return refuse('dns-invalid', `Invalid DNS server specified: ${server}`);
    addresses.push(address);
  }
  if (addresses.length > mostDnsServers) {
    log({
      level: 'warning',
      text: 'Maximum of 3 DNS servers allowed. Additional servers specified will be ignored.',
    });
  }
  return accept(addresses);
}

const narrowestBridge = 30;

/** `--bridge-network-range` and `--bridge-network-width` (`Create.ProcessBridgeNetwork`). */
export function readBridgeRange(range: string, width: number): EngineStep<GoIpNet> {
  const cidr = parseGoCidr(range);
  if (cidr === null) {
    return refuse(
      'bridge-range',
      `Error parsing bridge network ip range: ${cidrError(range)}. Range must be in CIDR format, e.g., 172.16.0.0/12`,
    );
  }
  const prefix = Number(range.slice(range.indexOf('/') + 1));
  if (width < prefix || width > narrowestBridge) {
    return refuse(
      'bridge-width',
      `Error specifying bridge network width: ${width}. Width must be larger than prefix of bridge network ip range.`,
    );
  }
  return accept(cidr.network);
}

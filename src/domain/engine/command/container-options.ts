// SPDX-License-Identifier: Apache-2.0
import { goQuote } from '../go/quote';
import { ipText, parseIp, type GoIp } from '../go/ip';
import { cidrError, parseGoCidr, prefixLength, type GoIpNet } from '../go/ip-net';
import { parseSpan, spanText, type AddressSpan } from '../networks/address-span';
import type { ContainerNetworkPlan } from '../plan';
import { accept, refuse, type EngineIssue, type EngineMessage, type EngineStep } from '../reason';

/** The values of `--container-network` and its sub-options, in the order given. */
export interface ContainerOptions {
  readonly networks: readonly string[];
  readonly gateways: readonly string[];
  readonly ranges: readonly string[];
  readonly dns: readonly string[];
  readonly firewalls: readonly string[];
}

type TrustLevel = ContainerNetworkPlan['firewall'];

/**
 * The container networks of a command (`CNetworks.ProcessContainerNetworks`). Sub-options are kept by port group and go
 * to the first network that names it; a second network on the same port group gets none of them.
 */
export function readContainerNetworks(
  options: ContainerOptions,
  log: (message: EngineMessage) => void,
): EngineStep<readonly ContainerNetworkPlan[]> {
  const gateways = readGateways(options.gateways);
  if (!gateways.ok) return gateways;
  const ranges = readLists(options.ranges, readRange);
  if (!ranges.ok) return ranges;
  const dns = readLists(options.dns, readDns);
  if (!dns.ok) return dns;
  const firewalls = readFirewalls(options.firewalls);
  if (!firewalls.ok) return firewalls;
  const networks = new Map<string, ContainerNetworkPlan>();
  for (const option of options.networks) {
    const parts = splitOption(option);
    if (!parts.ok) return { ok: false, issue: asNetworkIssue(parts.issue) };
    const [portGroup, value] = parts.value;
    const alias = value || portGroup;
    networks.set(alias, {
      alias,
      portGroup,
      gateway: gateways.value.get(portGroup) ?? null,
      ranges: ranges.value.get(portGroup) ?? [],
      dns: dns.value.get(portGroup) ?? [],
      firewall: firewalls.value.get(portGroup) ?? '',
    });
    for (const map of [gateways, ranges, dns, firewalls]) map.value.delete(portGroup);
  }
  const left = [
    ...logLeft(
      'gateway',
      'gateway',
      gateways.value,
      ({ ip, mask }) => `:${ipText(ip)}/${prefixLength(mask)}`,
    ),
    ...logLeft('ip range', 'ip-range', ranges.value, (list) => `:[${list.map(spanText).join(' ')}]`),
    ...logLeft('dns', 'dns', dns.value, (list) => `:[${list.map(ipText).join(' ')}]`),
    ...logLeft('firewall', 'firewall', firewalls.value, null),
  ];
  for (const text of left) log({ level: 'error', text });
  return left.length > 0
    ? refuse('cnet-inconsistent', 'Inconsistent container network configuration.')
    : accept([...networks.values()]);
}

/** `port group[:value]`; more colons, an empty name and blanks where they cannot be are refused. */
function splitOption(option: string): EngineStep<readonly [string, string]> {
  const parts = option.split(':');
  const [portGroup = '', value = ''] = parts;
  if (parts.length > 2) return refuse('cnet-option-too-many-parts', `Invalid value for parameter ${option}`);
  if (portGroup === '') {
    return refuse('cnet-option-no-name', `Container network not specified in parameter ${option}`);
  }
  if (portGroup.includes(' ') && value === '') {
    return refuse(
      'cnet-option-alias-needed',
      `A network alias must be supplied when network name ${goQuote(option)} contains spaces.`,
    );
  }
  if (value.includes(' ')) {
    return refuse(
      'cnet-option-value-blank',
      `The network alias supplied in ${goQuote(option)} cannot contain spaces.`,
    );
  }
  return accept([portGroup, value]);
}

const networkReasons: Readonly<Partial<Record<EngineIssue['reason'], EngineIssue['reason']>>> = {
  'cnet-option-too-many-parts': 'cnet-too-many-parts',
  'cnet-option-no-name': 'cnet-no-name',
  'cnet-option-alias-needed': 'cnet-alias-needed',
  'cnet-option-value-blank': 'cnet-alias-blank',
};

/** The same words, said about `--container-network` itself. */
function asNetworkIssue(issue: EngineIssue): EngineIssue {
  return { ...issue, reason: networkReasons[issue.reason] ?? issue.reason };
}

function splitSubOption(option: string): EngineStep<readonly [string, string]> {
  const parts = splitOption(option);
  return parts.ok
    ? parts
    : refuse(parts.issue.reason, `Error parsing container network parameter ${option}: ${parts.issue.text}`);
}

function readGateways(options: readonly string[]): EngineStep<Map<string, GoIpNet>> {
  const gateways = new Map<string, GoIpNet>();
  for (const option of options) {
    const parts = splitSubOption(option);
    if (!parts.ok) return parts;
    const [portGroup, value] = parts.value;
    const cidr = parseGoCidr(value);
    if (cidr === null) {
      return refuse(
        'cnet-option-bad-cidr',
        `Error parsing container network parameter ${option}: ${cidrError(value)}`,
      );
    }
    if (gateways.has(portGroup)) {
      return refuse(
        'cnet-duplicate-gateway',
        `Duplicate gateway specified for container network ${portGroup}`,
      );
    }
    gateways.set(portGroup, { ip: cidr.ip, mask: cidr.network.mask });
  }
  return accept(gateways);
}

function readLists<T>(
  options: readonly string[],
  read: (option: string, portGroup: string, value: string) => EngineStep<T>,
): EngineStep<Map<string, readonly T[]>> {
  const lists = new Map<string, readonly T[]>();
  for (const option of options) {
    const parts = splitSubOption(option);
    if (!parts.ok) return parts;
    const [portGroup, value] = parts.value;
    const item = read(option, portGroup, value);
    if (!item.ok) return item;
    lists.set(portGroup, [...(lists.get(portGroup) ?? []), item.value]);
  }
  return accept(lists);
}

function readRange(option: string, _portGroup: string, value: string): EngineStep<AddressSpan> {
  const span = parseSpan(value);
  return span === null
    ? refuse(
        'cnet-option-bad-range',
        `Error parsing container network parameter ${option}: parse error: ${value}`,
      )
    : accept(span);
}

function readDns(option: string, portGroup: string, value: string): EngineStep<GoIp> {
  if (value === '') {
    return refuse('cnet-dns-not-specified', `DNS IP not specified for container network ${portGroup}`);
  }
  const address = parseIp(value);
  return address === null
    ? refuse(
        'cnet-option-bad-ip',
        `Error parsing container network parameter ${option}: invalid IP address: ${value}`,
      )
    : accept(address);
}

const trustLevels: readonly TrustLevel[] = ['', 'closed', 'outbound', 'peers', 'published', 'open'];

function readFirewalls(options: readonly string[]): EngineStep<Map<string, TrustLevel>> {
  const firewalls = new Map<string, TrustLevel>();
  for (const option of options) {
    const parts = splitSubOption(option);
    if (!parts.ok) return parts;
    const [portGroup, value] = parts.value;
    const level = trustLevels.find((candidate) => candidate === value.toLowerCase());
    if (level === undefined) {
      return refuse('cnet-firewall-unrecognized', `Unrecognized container trust level ${value}.`);
    }
    firewalls.set(portGroup, level);
  }
  return accept(firewalls);
}

function logLeft<T>(
  kind: string,
  option: string,
  left: ReadonlyMap<string, T>,
  describe: ((value: T) => string) | null,
): readonly string[] {
  if (left.size === 0) return [];
  const heading = `The following container network ${kind} is set, but CONTAINER-NETWORK cannot be found. Please check the --container-network and --container-network-${option} settings`;
  const lines = [...left].map(([portGroup, value]) => {
    const quoted = goQuote(portGroup);
    const text = `${quoted} should be a vSphere network name`;
    return describe === null ? `\t${text}` : `\t${portGroup}${describe(value)}, ${text}`;
  });
  return [heading, ...lines];
}

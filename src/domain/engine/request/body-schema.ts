// SPDX-License-Identifier: Apache-2.0
import type { EngineReason } from '../reason';
import { matchesPem, pemPattern } from './pem-pattern';
import type { BodyGateway, BodyNetwork, RequestBody } from './request-body';

/** A violation of the API's schema: its code and its words. */
export interface SchemaIssue {
  readonly code: 602 | 605 | 606 | 608 | 609;
  readonly reason: EngineReason;
  readonly text: string;
}

const octet = '([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])';
const address = `(${octet}\\.){3}${octet}`;
const prefix = '(/([0-9]|[1-2][0-9]|3[0-2]))';
const cidrPattern = `^${address}${prefix}$`;
const rangePattern = `^${address}(/([0-9]|[1-2][0-9]|3[0-2])|\\-${address})$`;
const versionPattern = '^v[0-9]+.[0-9]+.[0-9]+-[a-z0-9]+-[0-9]+-[a-f0-9]{7,40}$';
const syslogPattern = '^(tc|ud)p://.*';
const conventionPattern = '^.*(\\{id\\}|\\{name\\}).*';
const trustLevels = ['closed', 'outbound', 'peers', 'published', 'open'];
const shareLevels = ['high', 'normal', 'low'];

/**
 * The first violation the API reports: fields in alphabetical order, as its generated code checks them. Empty texts
 * count as absent, and so escape their pattern, but not inside a list.
 */
export function schemaIssue(body: RequestBody): SchemaIssue | null {
  const issues: readonly (() => SchemaIssue | null)[] = [
    () => authIssue(body),
    () => firstOf(body.compute?.shareLevels ?? [], (level) => among(level, shareLevels, 'level')),
    () => unlessEmpty(body.nameConvention, 'container.name_convention', conventionPattern),
    () => networkIssue(body.network),
    () => firstOf(body.registry?.authorities ?? [], pemIssue),
    () => unlessEmpty(body.syslogAddress, 'syslog_addr', syslogPattern),
    () => unlessEmpty(body.version, 'version', versionPattern),
  ];
  return firstOf(issues, (issue) => issue());
}

function firstOf<T>(
  items: readonly T[],
  issueOf: (item: T, index: number) => SchemaIssue | null,
): SchemaIssue | null {
  for (const [index, item] of items.entries()) {
    const issue = issueOf(item, index);
    if (issue !== null) return issue;
  }
  return null;
}

function authIssue({ auth }: RequestBody): SchemaIssue | null {
  return (
    firstOf(auth?.client?.authorities ?? [], pemIssue) ??
    pemIssue(auth?.server?.certificate ?? null) ??
    pemIssue(auth?.server?.privateKey ?? null)
  );
}

function pemIssue(pem: string | null): SchemaIssue | null {
  return pem === null || pem === '' || matchesPem(pem) ? null : mismatch('pem', pemPattern);
}

function networkIssue(network: RequestBody['network']): SchemaIssue | null {
  if (network === null) return null;
  return (
    bridgeIssue(network.bridge) ??
    roleIssue(network.client) ??
    firstOf(
      network.containers ?? [],
      (container) =>
        container &&
        (among(container.firewall, trustLevels, 'firewall') ??
          gatewayIssue(container.gateway) ??
          firstOf(container.ipRanges, (range, index) => matching(range, `ip_ranges.${index}`, rangePattern))),
    ) ??
    roleIssue(network.management) ??
    roleIssue(network.public)
  );
}

function bridgeIssue(bridge: NonNullable<RequestBody['network']>['bridge']): SchemaIssue | null {
  if (bridge === null) return null;
  const range = unlessEmpty(bridge.ipRange, 'network.bridge.ip_range', cidrPattern);
  if (range !== null || bridge.width === null) return range;
  const field = 'network.bridge.network_width in body should be';
  if (bridge.width < 1)
    return { code: 609, reason: 'body-range', text: `${field} greater than or equal to 1` };
  if (bridge.width > 30)
    return { code: 608, reason: 'body-range', text: `${field} less than or equal to 30` };
  return null;
}

function roleIssue(network: BodyNetwork | null): SchemaIssue | null {
  return network && (gatewayIssue(network.gateway) ?? unlessEmpty(network.static, 'static', cidrPattern));
}

function gatewayIssue(gateway: BodyGateway | null): SchemaIssue | null {
  return firstOf(gateway?.routes ?? [], (route, index) =>
    matching(route, `routing_destinations.${index}`, cidrPattern),
  );
}

function unlessEmpty(text: string, field: string, pattern: string): SchemaIssue | null {
  return text === '' ? null : matching(text, field, pattern);
}

function matching(text: string, field: string, pattern: string): SchemaIssue | null {
  return new RegExp(pattern).test(text) ? null : mismatch(field, pattern);
}

function mismatch(field: string, pattern: string): SchemaIssue {
  return { code: 605, reason: 'body-pattern', text: `${field} in body should match '${pattern}'` };
}

function among(text: string, values: readonly string[], field: string): SchemaIssue | null {
  return text === '' || values.includes(text)
    ? null
    : { code: 606, reason: 'body-enum', text: `${field} in body should be one of [${values.join(' ')}]` };
}

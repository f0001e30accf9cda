// SPDX-License-Identifier: Apache-2.0
import { goUrlPort, type GoUrl } from '../../vic-machine';
import type { EnginePlan } from '../plan';
import type { EngineIssue } from '../reason';
import { parseRegistryEntry, type RegistryEntry } from '../registries/registry-entry';
import { countAuthorities } from '../tls/key-pair';
import { byteLength } from '../unsupported-characters';

/** The validator's `registries` step; reachability is not modelled. */
export function validateRegistries({
  authorities,
  insecure,
  whitelist,
}: EnginePlan['registries']): readonly EngineIssue[] {
  if (authorities.length > 0 && countAuthorities(authorities) === 0) {
    return [
      { reason: 'registry-ca-unusable', text: 'Unable to load certificate authority data for registry' },
    ];
  }
  for (const list of [whitelist, insecure]) {
    const wrong = list.find((entry) => parseRegistryEntry(entry) === null);
    if (wrong !== undefined) {
      return [{ reason: 'registry-entry-invalid', text: `could not parse entry ${wrong}` }];
    }
  }
  if (insecure.some((entry) => parseRegistryEntry(entry)?.kind === 'network')) {
    // The engine prints the failed conversion instead of the entry, and notes the issue twice.
    const issue: EngineIssue = {
      reason: 'registry-insecure-invalid',
      text: 'invalid insecure registry entry: %!s(<nil>)',
    };
    return [issue, issue];
  }
  return [];
}

/** The whitelist as it is stored: with insecure registries added, once there is a whitelist at all. */
export function storedWhitelist({ insecure, whitelist }: EnginePlan['registries']): readonly string[] {
  if (whitelist.length === 0) return [];
  const read = (list: readonly string[]) =>
    list.map(parseRegistryEntry).filter((entry): entry is RegistryEntry => entry !== null);
  const added = read(insecure);
  const kept = read(whitelist).filter((entry) => !added.some((other) => other.text === entry.text));
  return [...kept, ...added].map((entry) => entry.text);
}

/** The validator's `syslog` step. */
export function validateSyslog(syslog: GoUrl | null): readonly EngineIssue[] {
  if (syslog === null) return [];
  const text =
    syslog.scheme === ''
      ? 'syslog address does not have network specified'
      : syslog.scheme !== 'udp' && syslog.scheme !== 'tcp'
        ? 'syslog address transport should be udp or tcp'
        : syslog.host === ''
          ? 'syslog address host not specified'
          : null;
  return text === null ? [] : [{ reason: 'syslog-invalid', text }];
}

/** The log server as it is stored: with a port. */
export function storedSyslog(syslog: GoUrl): string {
  return `${syslog.scheme}://${syslog.host}${goUrlPort(syslog) === '' ? ':514' : ''}`;
}

/** Most bytes of a container name convention without its token. */
const longestConvention = 68;
const tokenLength = '{id}'.length;

/** The validator's `basics` step. */
export function validateBasics(plan: EnginePlan): readonly EngineIssue[] {
  const issues: EngineIssue[] = [];
  const { baseImageSize, nameConvention } = plan;
  if (!/^\d+(\.\d+)? ?[kmgtp]?b?$/i.test(baseImageSize)) {
    issues.push({
      reason: 'image-size',
      text: `Invalid default image size ${baseImageSize} provided; error from parser: invalid size: '${baseImageSize}'`,
    });
  }
  if (nameConvention === '') return issues;
  if (!nameConvention.includes('{id}') && !nameConvention.includes('{name}')) {
    issues.push({
      reason: 'name-convention-token',
      text: 'Container name convention must include {id} or {name} token',
    });
  }
  if (byteLength(nameConvention) - tokenLength >= longestConvention) {
    issues.push({
      reason: 'name-convention-length',
      text: `Container name convetion exceeds maximum length (${longestConvention}, discounting tokens)`,
    });
  }
  return issues;
}

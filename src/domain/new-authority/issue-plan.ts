// SPDX-License-Identifier: Apache-2.0
import type { IssueRequest, ServerRequest } from '../certificates';
import { findingsOf } from '../findings';
import { certifiedHost } from './certified-host';
import { parseDays } from './life';
import { longestName } from './name-problem';
import { type NewAuthoritySettings, newKeyTypes } from './new-authority-settings';
import { newAuthorityRules } from './rules';

/** What is to be made, in order: the CA unless there is one, then what it signs. */
export interface IssuePlan {
  readonly authority: IssueRequest | null;
  readonly server: ServerRequest | null;
  readonly clients: readonly IssueRequest[];
}

/** What is asked for as requests for certificates; null while a rule says that something is wrong. */
export function issuePlan(settings: NewAuthoritySettings, at: Date): IssuePlan | null {
  const broken = findingsOf(newAuthorityRules, settings, at).some(({ severity }) => severity === 'error');
  if (broken) return null;
  const { authority, server, clients, certificateDays } = settings;
  const common = { organization: organizationOf(settings), keyType: newKeyTypes[settings.keyType], at };
  const days = parseDays(certificateDays, at) ?? 0;
  const hosts = distinctHosts(server?.hosts ?? []);
  return {
    authority:
      authority.state === 'wanted'
        ? { ...common, commonName: authority.commonName.trim(), days: parseDays(authority.days, at) ?? 0 }
        : null,
    server: server && { ...common, commonName: commonNameOfServer(hosts), hosts, days },
    clients: clients.map((name) => ({ ...common, commonName: name.trim(), days })),
  };
}

/** What the CA signs carries the organization of the CA. */
function organizationOf({ authority }: NewAuthoritySettings): readonly string[] {
  if (authority.state === 'made') {
    const { attributes } = authority.certificate.subject;
    return attributes.filter(({ type }) => type === 'O').map(({ value }) => value);
  }
  const organization = authority.organization.trim();
  return organization === '' ? [] : [organization];
}

/** Hosts as certificates write them, each once: letter case does not count (RFC 4343). */
function distinctHosts(hosts: readonly string[]): readonly string[] {
  const texts = hosts.flatMap((text) => {
    const host = certifiedHost(text);
    return host.ok ? [host.value] : [];
  });
  return [...new Set(texts)];
}

/** The first host that fits into a common name, which VIC's tools show; '' when none does. */
function commonNameOfServer(hosts: readonly string[]): string {
  return hosts.find((host) => host.length <= longestName) ?? '';
}

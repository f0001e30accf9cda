// SPDX-License-Identifier: Apache-2.0
import { portGroupLabel, type Review, type ReviewSectionId, upgradeState } from '../../../domain/review';
import type { RoleDescription, Told, VchDescription } from '../../../domain/vch';
import type { Messages } from '../../../messages';
import type { ReviewMessages } from '../../../messages/review-messages';
import type { Fact } from './fact-list';

/** The texts that facts are made from. */
export interface FactTexts {
  readonly review: ReviewMessages;
  readonly modes: Messages['vchFacts']['modes'];
}

/** The facts of the sections that are plain label and value. */
export function factsOf(review: Review, section: ReviewSectionId, texts: FactTexts): readonly Fact[] {
  const { description } = review;
  switch (section) {
    case 'docker-api-access':
      return accessFacts(review, texts);
    case 'updates':
      return updateFacts(review, texts.review);
    case 'open-ports':
      return description === null ? [] : networkFacts(review, description, texts.review);
    case 'operations-user':
      return fact(texts, 'user', description?.operationsUser.user ?? 'unknown');
    case 'registries':
      return description === null ? [] : registryFacts(description, texts.review);
    case 'debug':
      return description === null ? [] : debugFacts(description, texts.review);
    case 'logs':
      return fact(texts, 'logServer', logServer(description, texts.review));
    default:
      return [];
  }
}

function fact(
  { review: { page } }: FactTexts,
  label: 'user' | 'logServer',
  value: Told<string>,
): readonly Fact[] {
  return [{ label: page.labels[label], values: [value === 'unknown' ? page.notTold : value] }];
}

function logServer(description: VchDescription | null, { page }: ReviewMessages): Told<string> {
  return description === null ? 'unknown' : description.syslogAddress || page.none;
}

function accessFacts(
  { vch, description, configuration }: Review,
  { review: texts, modes }: FactTexts,
): readonly Fact[] {
  const { page } = texts;
  const { labels } = page;
  const mode = description?.tls.mode;
  return [
    ...(mode === undefined ? [] : [{ label: labels.protection, values: [modes[mode]] }]),
    { label: labels.dockerEndpoint, values: [vch.dockerHost || page.waiting] },
    { label: labels.vchAdmin, values: [vch.adminPortal || page.waiting] },
    {
      label: labels.configuration,
      values: [configuration === null ? page.notTold : texts.configuration(configuration)],
    },
    ...(mode === undefined ? [] : [{ label: labels.final, values: [page.final[mode]] }]),
  ];
}

function updateFacts({ vch }: Review, { page }: ReviewMessages): readonly Fact[] {
  const { labels, updates } = page;
  const upgrade = upgradeState(vch.upgradeStatus);
  const appliance =
    upgrade.state === 'available' ? upgrade.version : upgrade.state === 'current' ? vch.version : '';
  return [
    { label: labels.version, values: [vch.version || page.notTold] },
    { label: labels.appliance, values: [appliance || page.notTold] },
    { label: labels.upgrade, values: [page.upgradeStates(upgrade)] },
    { label: labels.order, values: [updates.order] },
    { label: labels.changes, values: [updates.changes] },
    { label: labels.keeps, values: [updates.keeps] },
    { label: labels.interruption, values: [updates.interruption] },
  ];
}

function networkFacts(
  { facts }: Review,
  { networks }: VchDescription,
  { page }: ReviewMessages,
): readonly Fact[] {
  const { labels } = page;
  const group = ({ portGroup }: Pick<RoleDescription, 'portGroup'>) => portGroupLabel(portGroup, facts);
  const sharing = (role: 'client' | 'management'): readonly string[] => {
    const own = group(networks[role]);
    if (own === '') return [];
    if (own === group(networks.public)) return [page.sharesPublic];
    return role === 'management' && own === group(networks.client) ? [page.sharesClient] : [];
  };
  const role = (name: 'public' | 'client' | 'management'): Fact => {
    const { gateway, routes, nameservers } = networks[name];
    return {
      label: labels[name],
      values: [
        [group(networks[name]) || page.notTold, ...(name === 'public' ? [] : sharing(name))].join(': '),
        ...(gateway === null ? [] : [page.gateway(gateway, routes)]),
        ...(nameservers.length === 0 ? [] : [page.nameservers(nameservers)]),
      ],
    };
  };
  const { ipRange } = networks.bridge;
  return [
    role('public'),
    role('client'),
    role('management'),
    {
      label: labels.bridge,
      values: [
        group(networks.bridge) || page.notTold,
        ...(ipRange === 'unknown' ? [] : [page.range(ipRange)]),
      ],
    },
  ];
}

function registryFacts({ registries }: VchDescription, { page }: ReviewMessages): readonly Fact[] {
  const { labels } = page;
  const { whitelist, insecure, authorities, proxies } = registries;
  const orNone = (values: readonly string[]) => (values.length === 0 ? [page.none] : values);
  return [
    { label: labels.whitelist, values: whitelist.length === 0 ? [page.whitelistOff] : whitelist },
    { label: labels.insecure, values: orNone(insecure) },
    ...(authorities.length === 0 ? [{ label: labels.registryAuthorities, values: [page.none] }] : []),
    { label: labels.httpProxy, values: [masked(proxies.http) || page.none] },
    { label: labels.httpsProxy, values: [masked(proxies.https) || page.none] },
  ];
}

/** A password in the address of a proxy is nobody's business. */
function masked(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1…@');
}

function debugFacts({ debug }: VchDescription, { page }: ReviewMessages): readonly Fact[] {
  const level = debug > 3 ? 3 : Math.max(debug, 0);
  return [{ label: page.labels.debug, values: [page.debugLevels[level] ?? String(debug)] }];
}

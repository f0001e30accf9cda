// SPDX-License-Identifier: Apache-2.0
import type { Messages } from '../../../messages';
import { inboundGate } from '../../../ui/trust-level/gate';
import type { NetworkPictureModel } from '../../../ui/network-picture/network-picture-model';
import { portGroupText } from '../../../ui/network-picture/picture-words';

/** A sentence of the verdict, and whether it is one to think about. */
export interface VerdictLine {
  readonly text: string;
  readonly isWarning: boolean;
}

/** Where things stand with a VCH's networks: who reaches what. Nothing while the VCH has no public network yet. */
export function networksVerdict(
  { interfaces, containerNetworks }: NetworkPictureModel,
  isConnected: boolean,
  messages: Messages,
): readonly VerdictLine[] {
  if (!isConnected) return [];
  const { networksPage, networkPicture, exposure } = messages;
  const texts = networksPage.verdict;
  const withApi = interfaces.filter(({ listeners }) =>
    listeners.some(({ id }) => id.startsWith('docker-api')),
  );
  const onPublic = interfaces
    .filter(({ roles }) => roles.includes('public'))
    .flatMap(({ listeners }) => listeners)
    .map(({ id, ports }) => texts.service(networkPicture.listeners[id] ?? exposure.services[id], ports));
  const unguarded = containerNetworks
    .map(({ name, traffic }, index) => ({ name: name || networkPicture.unnamed(index + 1), traffic }))
    .filter(({ traffic }) => inboundGate(traffic).kind === 'everything')
    .map(({ name }) => name);
  return [
    { text: texts.api(withApi.map((one) => portGroupText(one, messages))), isWarning: false },
    onPublic.length > 0
      ? { text: texts.publicOpen(onPublic), isWarning: true }
      : { text: texts.publicShut, isWarning: false },
    ...(unguarded.length > 0 ? [{ text: texts.everybody(unguarded), isWarning: true }] : []),
  ];
}

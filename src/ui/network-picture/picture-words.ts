// SPDX-License-Identifier: Apache-2.0
import type { Messages } from '../../messages';
import { summaryOf } from '../trust-level/traffic-words';
import type {
  NetworkPictureModel,
  PictureContainerNetwork,
  PictureInterface,
  PictureListener,
} from './network-picture-model';

/** A line of text in the picture. */
export interface PictureLine {
  readonly text: string;
  readonly look: 'heading' | 'plain' | 'warning';
}

/** What stands in the box of an interface. */
export function interfaceLines(one: PictureInterface, texts: Messages): readonly PictureLine[] {
  const { networkPicture } = texts;
  const address = addressText(one, texts);
  const isShared = one.roles.includes('public') && one.roles.length > 1;
  return [
    {
      text: networkPicture.roles(one.roles.map((role) => texts.openPorts.roles[role])),
      look: 'heading',
    },
    ...(address === null ? [] : [{ text: address, look: 'plain' as const }]),
    ...one.listeners.map((listener) => ({
      text: networkPicture.listener(listener.ports, serviceText(listener, texts)),
      look: isWarning(listener) ? ('warning' as const) : ('plain' as const),
    })),
    ...(isShared ? [{ text: networkPicture.shared, look: 'warning' as const }] : []),
  ];
}

/** Who is at the other end of an interface's port group. */
export function partyLines({ roles }: PictureInterface, { networkPicture }: Messages): readonly string[] {
  return roles.flatMap((role) => (role === 'bridge' ? [] : [networkPicture.parties[role]]));
}

/** The name of an interface's port group. */
export function portGroupText({ portGroup }: PictureInterface, { openPorts }: Messages): string {
  return portGroup || openPorts.ownBridge;
}

/** The name of a container network with its port group. */
export function containerNetworkText(
  { name, portGroup }: PictureContainerNetwork,
  index: number,
  { networkPicture }: Messages,
): string {
  return networkPicture.containerNetwork(name || networkPicture.unnamed(index + 1), portGroup);
}

/** What a container network lets through, in one line. */
export function trafficText(
  { traffic }: PictureContainerNetwork,
  { networkPicture, traffic: texts }: Messages,
): string {
  const { in: inbound, out } = summaryOf(traffic, texts);
  return networkPicture.traffic(texts.levels[traffic.level].name, inbound, out);
}

/** The whole picture in sentences, one for each network. */
export function pictureInWords(model: NetworkPictureModel, texts: Messages): readonly string[] {
  const { words } = texts.networkPicture;
  const interfaces = model.interfaces.map((one) => {
    const services = one.listeners.map((listener) =>
      words.service(serviceText(listener, texts), listener.ports),
    );
    const address = addressText(one, texts);
    return words.sentence([
      words.interface(portGroupText(one, texts), rolesText(one, texts)),
      ...(address === null ? [] : [address]),
      services.length === 0 ? words.nothing : words.listening(services),
      ...(one.roles.includes('bridge') ? [words.bridge] : []),
    ]);
  });
  const networks = model.containerNetworks.map((network, index) => {
    const name = containerNetworkText(network, index, texts);
    return `${words.sentence([network.name === '' ? name : words.containerNetwork(name)])} ${trafficText(network, texts)}`;
  });
  return [...interfaces, ...networks];
}

/**
 * The text as far as it fits into a width of the picture. Letters are taken to be rather wide: the host chooses the font.
 *
 * @param isBold whether it is written in bold letters
 */
export function fitted(text: string, width: number, isBold = false): string {
  const room = Math.floor(width / (isBold ? 7.2 : 6.5));
  return text.length <= room ? text : `${text.slice(0, Math.max(room - 1, 1))}…`;
}

function rolesText({ roles }: PictureInterface, { openPorts }: Messages): string {
  return openPorts.rolesTogether(roles.map((role) => openPorts.roles[role]));
}

function addressText({ address }: PictureInterface, { networkPicture }: Messages): string | null {
  if (address === null) return null;
  return address === 'dhcp' ? networkPicture.dhcp : networkPicture.address(address.ip);
}

function serviceText({ id, becauseOfDebug }: PictureListener, texts: Messages): string {
  const service = texts.networkPicture.listeners[id] ?? texts.exposure.services[id];
  return becauseOfDebug ? texts.networkPicture.debug(service) : service;
}

function isWarning({ id, becauseOfDebug }: PictureListener): boolean {
  return becauseOfDebug || id === 'docker-api-plain';
}

// SPDX-License-Identifier: Apache-2.0
import {
  exposedPorts,
  portsText,
  toldPorts,
  type ExposedPort,
  type VchInterface,
  type VchPortId,
} from '../../domain/exposure';
import { networkName, trafficMatrix, type TrafficMatrix } from '../../domain/firewall';
import type { VchSettings } from '../../domain/vch';
import { isListening, portsByInterface } from '../open-ports/interface-ports';

/** A service of the endpoint VM that waits for connections. */
export interface PictureListener {
  readonly id: VchPortId;
  /** `2376`, `6060-6063`. */
  readonly ports: string;
  /** Whether it is there because of the debug level only. */
  readonly becauseOfDebug: boolean;
}

/** An interface of the endpoint VM; networks on one port group share it. */
export interface PictureInterface {
  /** '' = a port group with the VCH's name, where that of the bridge is not given. */
  readonly portGroup: string;
  readonly roles: VchInterface['roles'];
  /** null where there is none to show: on the bridge the VCH gives itself one, and a server may not tell. */
  readonly address: 'dhcp' | { readonly ip: string } | null;
  readonly listeners: readonly PictureListener[];
}

/** A port group that containers join directly. */
export interface PictureContainerNetwork {
  /** What Docker users call it; '' when it has neither label nor port group yet. */
  readonly name: string;
  readonly portGroup: string;
  /** What its firewall lets through. */
  readonly traffic: TrafficMatrix;
}

/** All that a picture of a VCH's networks shows: of one that is wanted, or of one that exists. */
export interface NetworkPictureModel {
  readonly vch: string;
  /** The bridge is the last one. */
  readonly interfaces: readonly PictureInterface[];
  readonly containerNetworks: readonly PictureContainerNetwork[];
}

/** The networks of a VCH as it is wanted. */
export function networksOf(settings: VchSettings): NetworkPictureModel {
  return modelOf(settings, exposedPorts(settings), addressOf);
}

/** The networks of an existing VCH: its server does not tell how they get their addresses. */
export function toldNetworksOf(settings: VchSettings): NetworkPictureModel {
  return modelOf(settings, toldPorts(settings), () => null);
}

function modelOf(
  { general, networks }: VchSettings,
  exposed: readonly ExposedPort[],
  address: (one: VchInterface) => PictureInterface['address'],
): NetworkPictureModel {
  return {
    vch: general.name,
    interfaces: portsByInterface(exposed).map(({ interface: one, ports }) => ({
      portGroup: one.portGroup,
      roles: one.roles,
      address: address(one),
      listeners: ports.filter(isListening).map(listenerOf),
    })),
    containerNetworks: networks.containers.map((network) => ({
      name: networkName(network),
      portGroup: network.portGroup,
      traffic: trafficMatrix(network),
    })),
  };
}

function addressOf({ roles, ip }: VchInterface): PictureInterface['address'] {
  if (ip !== null) return { ip };
  return roles.includes('bridge') ? null : 'dhcp';
}

function listenerOf({ fact, becauseOfDebug }: ExposedPort): PictureListener {
  return { id: fact.id, ports: portsText(fact), becauseOfDebug };
}

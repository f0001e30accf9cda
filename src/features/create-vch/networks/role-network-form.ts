// SPDX-License-Identifier: Apache-2.0
import type { NonNullableFormBuilder } from '@angular/forms';
import type { RoleNetwork } from '../../../domain/networks';
import { fillTextList, textList, textsOf } from '../../../ui/text-list-field/text-list';

/** What the page holds about the public, client or management network. */
export function roleNetworkForm(builder: NonNullableFormBuilder) {
  return builder.group({
    /** Name of the port group; '' = none chosen, or (client, management) the one of the network before it. */
    portGroup: '',
    addressing: builder.control<'dhcp' | 'static'>('dhcp'),
    ip: '',
    gateway: '',
    routes: textList(),
  });
}

export type RoleNetworkForm = ReturnType<typeof roleNetworkForm>;
type RoleNetworkValue = ReturnType<RoleNetworkForm['getRawValue']>;

/**
 * A network as a part of the settings: fields that are hidden keep what was typed, but are not settings.
 *
 * @param hasAddress whether an address of its own can be given: not when it shares another network's interface
 */
export function toRoleNetwork(value: RoleNetworkValue, hasAddress: boolean): RoleNetwork {
  const portGroup = value.portGroup;
  if (!hasAddress || value.addressing === 'dhcp') return { portGroup, ip: '', gateway: '', routes: [] };
  const ip = value.ip.trim();
  const gateway = value.gateway.trim();
  const routes = textsOf(value.routes);
  const isEmpty = ip === '' && gateway === '' && routes.length === 0;
  return { portGroup, ip, gateway, routes, ...(isEmpty && { isStaticWanted: true as const }) };
}

/**
 * Puts a network into the form.
 *
 * @param portGroup the port group's name, when the settings leave it to the network before
 */
export function fillRoleNetwork(
  form: RoleNetworkForm,
  settings: RoleNetwork,
  portGroup = settings.portGroup,
): void {
  const { ip, gateway, routes } = settings;
  fillTextList(form.controls.routes, routes);
  form.patchValue({ portGroup, addressing: isStatic(settings) ? 'static' : 'dhcp', ip, gateway });
}

/** Whether anything but DHCP was asked for. */
export function isStatic({ ip, gateway, routes, isStaticWanted }: RoleNetwork): boolean {
  return ip !== '' || gateway !== '' || routes.length > 0 || isStaticWanted === true;
}

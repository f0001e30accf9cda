// SPDX-License-Identifier: Apache-2.0
import { FormArray, type NonNullableFormBuilder } from '@angular/forms';
import type { NetworkSettings, RoleNetwork } from '../../../domain/networks';
import { fillTextList, textList, textsOf } from '../../../ui/text-list-field/text-list';
import {
  type ContainerNetworkForm,
  filledContainerNetworkForm,
  toContainerNetwork,
} from './container-network-form';
import { fillRoleNetwork, isStatic, roleNetworkForm, toRoleNetwork } from './role-network-form';

/** The engine's own choice when `--public-network` is missing. */
const defaultPublicNetwork = 'VM Network';

/** What the Configure Networks page holds. */
export function networksForm(builder: NonNullableFormBuilder) {
  return builder.group({
    bridge: builder.group({ portGroup: '', ipRange: '172.16.0.0/12', width: '' }),
    public: roleNetworkForm(builder),
    client: roleNetworkForm(builder),
    management: roleNetworkForm(builder),
    dnsServers: textList(),
    proxies: builder.group({ http: '', https: '', exceptions: textList() }),
    containers: new FormArray<ContainerNetworkForm>([]),
    /** Command line only: kept for a pasted command, and shown when it is set. */
    asymmetricRoutes: false,
  });
}

export type NetworksForm = ReturnType<typeof networksForm>;

/** The page as a part of the settings. */
export function toNetworkSettings(value: ReturnType<NetworksForm['getRawValue']>): NetworkSettings {
  const { bridge, proxies } = value;
  return {
    bridge: { portGroup: bridge.portGroup, ipRange: bridge.ipRange.trim(), width: bridge.width.trim() },
    public: toRoleNetwork(value.public, true),
    client: toRoleNetwork(value.client, value.client.portGroup !== ''),
    management: toRoleNetwork(value.management, value.management.portGroup !== ''),
    dnsServers: textsOf(value.dnsServers),
    proxies: {
      http: proxies.http.trim(),
      https: proxies.https.trim(),
      exceptions: textsOf(proxies.exceptions),
    },
    containers: value.containers.map(toContainerNetwork),
    asymmetricRoutes: value.asymmetricRoutes,
  };
}

/** Puts settings, from a pasted command, into the page. */
export function fillNetworks(form: NetworksForm, settings: NetworkSettings): void {
  const { bridge, client, management, proxies, asymmetricRoutes } = settings;
  const { controls } = form;
  const publicName = settings.public.portGroup || defaultPublicNetwork;
  const clientName = ownPortGroup(client, publicName);
  fillRoleNetwork(controls.public, settings.public);
  fillRoleNetwork(controls.client, client, clientName);
  fillRoleNetwork(controls.management, management, ownPortGroup(management, clientName || publicName));
  fillTextList(controls.dnsServers, settings.dnsServers);
  fillTextList(controls.proxies.controls.exceptions, proxies.exceptions);
  controls.containers.clear({ emitEvent: false });
  for (const network of settings.containers) {
    controls.containers.push(filledContainerNetworkForm(network), { emitEvent: false });
  }
  controls.containers.updateValueAndValidity();
  form.patchValue({ bridge, proxies: { http: proxies.http, https: proxies.https }, asymmetricRoutes });
}

/**
 * The port group to choose for a network. A network that is given an address but no port group shares the one before
 * it; choosing that one by name says the same, and shows the address with the rule against it.
 */
function ownPortGroup(network: RoleNetwork, before: string): string {
  return network.portGroup === '' && isStatic(network) ? before : network.portGroup;
}

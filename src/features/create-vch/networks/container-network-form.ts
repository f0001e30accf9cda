// SPDX-License-Identifier: Apache-2.0
import { FormBuilder } from '@angular/forms';
import type { ContainerNetwork, TrustLevel } from '../../../domain/firewall';
import { fillTextList, textList, textsOf } from '../../../ui/text-list-field/text-list';

/** What the page holds about one container network. */
export function containerNetworkForm() {
  const builder = new FormBuilder().nonNullable;
  return builder.group({
    portGroup: '',
    alias: '',
    /** null = not said (a pasted command): the engine then enforces published. */
    firewall: builder.control<TrustLevel | null>('published'),
    addressing: builder.control<'dhcp' | 'ranges'>('dhcp'),
    gateway: '',
    ipRanges: textList(),
    dnsServers: textList(),
  });
}

export type ContainerNetworkForm = ReturnType<typeof containerNetworkForm>;

/** A container network as a part of the settings: hidden fields keep what was typed, but are not settings. */
export function toContainerNetwork(value: ReturnType<ContainerNetworkForm['getRawValue']>): ContainerNetwork {
  const named = { portGroup: value.portGroup, alias: value.alias.trim(), firewall: value.firewall };
  if (value.addressing === 'dhcp') return { ...named, gateway: '', ipRanges: [], dnsServers: [] };
  const gateway = value.gateway.trim();
  const ipRanges = textsOf(value.ipRanges);
  const dnsServers = textsOf(value.dnsServers);
  const isEmpty = gateway === '' && ipRanges.length === 0 && dnsServers.length === 0;
  return { ...named, gateway, ipRanges, dnsServers, ...(isEmpty && { areRangesWanted: true as const }) };
}

/** A form that holds a container network. */
export function filledContainerNetworkForm(settings: ContainerNetwork): ContainerNetworkForm {
  const form = containerNetworkForm();
  const { portGroup, alias, firewall, gateway, ipRanges, dnsServers } = settings;
  const hasAddresses =
    gateway !== '' || ipRanges.length > 0 || dnsServers.length > 0 || settings.areRangesWanted === true;
  fillTextList(form.controls.ipRanges, ipRanges);
  fillTextList(form.controls.dnsServers, dnsServers);
  form.patchValue({ portGroup, alias, firewall, gateway, addressing: hasAddresses ? 'ranges' : 'dhcp' });
  return form;
}

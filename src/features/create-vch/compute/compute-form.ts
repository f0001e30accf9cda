// SPDX-License-Identifier: Apache-2.0
import type { NonNullableFormBuilder } from '@angular/forms';
import type { ComputeSettings, ResourceAllocation } from '../../../domain/compute';
import { type Target, defaultSettings } from '../../../domain/vch';
import { type ResourceChoice, noResource } from './resource-choice';

const unlimited = 'Unlimited';

/** What the Compute Capacity page holds. Closing "Advanced" changes nothing of it. */
export function computeForm(builder: NonNullableFormBuilder) {
  const allocation = () => builder.group({ limit: unlimited, reservation: '', shares: '' });
  return builder.group({
    resource: builder.control<ResourceChoice>(noResource),
    cpu: allocation(),
    memory: allocation(),
    endpointCpus: '1',
    endpointMemory: '2048',
    useVmGroup: false,
  });
}

export type ComputeForm = ReturnType<typeof computeForm>;
type ComputeValue = ReturnType<ComputeForm['getRawValue']>;

/** The page as a part of the settings. */
export function toComputeSettings(value: ComputeValue): ComputeSettings {
  const { resource } = value;
  return {
    ...resourceSettings(resource),
    cpu: toAllocation(value.cpu),
    memory: toAllocation(value.memory),
    endpointCpus: value.endpointCpus.trim(),
    endpointMemory: value.endpointMemory.trim(),
    // A VM group is a thing of clusters: elsewhere the page does not offer it, whatever was ticked before.
    useVmGroup: value.useVmGroup && offersVmGroup(resource),
    containerLimit: '',
  };
}

/** Where the chosen resource is. */
export function toTarget({ resource }: Pick<ComputeValue, 'resource'>): Target {
  switch (resource.kind) {
    case 'none':
      return defaultSettings.target;
    case 'named':
      return resource.target;
    case 'chosen':
      return {
        vCenter: resource.vCenter.name,
        vCenterId: resource.vCenter.id,
        datacenter: resource.datacenter.path,
        datacenterId: resource.datacenter.id,
        thumbprint: resource.vCenter.thumbprint,
        user: '',
      };
  }
}

/** Whether the choice can have a DRS VM group: a cluster, or a name that may turn out to be one. */
export function offersVmGroup(resource: ResourceChoice): boolean {
  return resource.kind === 'named' || (resource.kind === 'chosen' && resource.node.kind === 'cluster');
}

/**
 * Puts settings, from a pasted command, into the page. The resource stays a name until the tree has found it.
 *
 * @returns the settings that have no place on the page
 */
export function fillCompute(form: ComputeForm, settings: ComputeSettings, target: Target): readonly string[] {
  const { resource, resourceId, endpointCpus, endpointMemory, useVmGroup } = settings;
  const choice: ResourceChoice =
    resource === '' && resourceId === null ? noResource : { kind: 'named', target, resource, resourceId };
  form.patchValue({
    resource: choice,
    cpu: fromAllocation(settings.cpu),
    memory: fromAllocation(settings.memory),
    endpointCpus: endpointCpus === '' ? '1' : endpointCpus,
    endpointMemory: endpointMemory === '' ? '2048' : endpointMemory,
    useVmGroup,
  });
  return settings.containerLimit === '' ? [] : ['compute.containerLimit'];
}

function resourceSettings(choice: ResourceChoice): Pick<ComputeSettings, 'resource' | 'resourceId'> {
  switch (choice.kind) {
    case 'none':
      return { resource: '', resourceId: null };
    case 'named':
      return { resource: choice.resource, resourceId: choice.resourceId };
    case 'chosen':
      return { resource: choice.node.path, resourceId: choice.node.id };
  }
}

/** The page says "Unlimited", the settings say nothing. */
function toAllocation({ limit, reservation, shares }: ResourceAllocation): ResourceAllocation {
  const typed = limit.trim();
  return {
    limit: typed.toLowerCase() === unlimited.toLowerCase() ? '' : typed,
    reservation: reservation.trim(),
    shares: shares.trim(),
  };
}

function fromAllocation(settings: ResourceAllocation): ResourceAllocation {
  return { ...settings, limit: settings.limit === '' ? unlimited : settings.limit };
}

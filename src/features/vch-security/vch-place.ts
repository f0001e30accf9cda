// SPDX-License-Identifier: Apache-2.0
import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { PluginServer } from '../../adapters/plugin-server';
import type { ComputeNode, PortGroup, VCenter } from '../../domain/inventory';
import { targetText, type ConfigureTarget } from '../../domain/vic-machine';
import { VchSource } from './vch-source';

/** Where a VCH stands in the inventory, as far as commands name it. */
export interface VchPlace {
  /** Inventory path of the datacenter; '' while it is not known. */
  readonly datacenter: string;
  /** Inventory path of the cluster or stand-alone host; '' while it is not known. */
  readonly hosts: string;
}

const nowhere: VchPlace = { datacenter: '', hosts: '' };

/** vCenter, datacenter and hosts of the VCH, and the port groups its hosts are attached to. */
@Injectable()
export class VchPlaces {
  readonly #server = inject(PluginServer);
  readonly #source = inject(VchSource);
  readonly #vCenter = signal<VCenter | null>(null);
  readonly place = signal<VchPlace>(nowhere);
  /** Managed object id of the VCH's virtual machine; '' while there is none. */
  readonly vchId = computed(() => this.#source.object()?.id ?? '');
  readonly portGroups = signal<readonly PortGroup[]>([]);

  /** Who changes the VCH: `--user`. */
  readonly user = signal('');

  /** What every command about the VCH names. */
  readonly target = computed((): ConfigureTarget => {
    const vCenter = this.#vCenter();
    return {
      target: vCenter === null ? '' : targetText(vCenter.name, this.place().datacenter),
      user: this.user().trim(),
      thumbprint: vCenter?.thumbprint ?? '',
    };
  });

  constructor() {
    effect(() => {
      const reading = this.#source.reading();
      const object = untracked(this.#source.object);
      if (object === null || reading.step === 'loading') return;
      const resource = reading.step === 'described' ? reading.description.compute.resourceId : 'unknown';
      void this.#find(object.vCenterId, resource);
    });
  }

  async #find(vCenterId: string, resourceId: string): Promise<void> {
    const isKnown = resourceId !== 'unknown';
    const [vCenters, signedIn, compute, portGroups] = await Promise.all([
      this.#server.vCenters(),
      this.#server.signedInUser(),
      isKnown ? this.#server.compute(vCenterId) : null,
      isKnown ? this.#server.portGroups(vCenterId, resourceId) : null,
    ]);
    if (vCenters.ok) this.#vCenter.set(vCenters.value.find(({ id }) => id === vCenterId) ?? null);
    if (signedIn.ok) {
      this.#source.addFacts({ signedInUser: signedIn.value });
      if (this.user() === '') this.user.set(signedIn.value);
    }
    this.place.set(compute?.ok === true ? placeOf(compute.value, resourceId) : nowhere);
    if (portGroups?.ok !== true) return;
    this.portGroups.set(portGroups.value);
    const names = portGroups.value.map(({ id, name }) => [id, name] as const);
    this.#source.addFacts({ portGroupNames: new Map(names) });
  }
}

/** Where a compute resource stands in the tree. */
export function placeOf(roots: readonly ComputeNode[], resourceId: string): VchPlace {
  const path = pathTo(roots, resourceId);
  const datacenter = path.findIndex(({ kind }) => kind === 'datacenter');
  const hosts = path.find(({ kind }) => kind === 'cluster' || kind === 'host');
  return {
    datacenter: path
      .slice(0, datacenter + 1)
      .map(({ name }) => name)
      .join('/'),
    hosts: hosts?.path ?? '',
  };
}

/** The nodes from a root down to the one with an id; none when it is not there. */
function pathTo(nodes: readonly ComputeNode[], id: string): readonly ComputeNode[] {
  for (const node of nodes) {
    if (node.id === id) return [node];
    const below = pathTo(node.children, id);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

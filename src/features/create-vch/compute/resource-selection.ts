// SPDX-License-Identifier: Apache-2.0
import { Injectable, effect, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { ComputeNode } from '../../../domain/inventory';
import { VchDraft } from '../vch-draft';
import { ComputeInventory } from './compute-inventory';
import type { ChosenResource } from './resource-choice';
import { matches, mayMean, placesBelow } from './resource-places';

/** What is chosen in the compute tree, and which of its nodes are open. */
@Injectable()
export class ResourceSelection {
  readonly #inventory = inject(ComputeInventory);
  readonly control = inject(VchDraft).forms.compute.controls.resource;
  readonly value = toSignal(this.control.valueChanges, { initialValue: this.control.value });
  /** Nodes that were opened or closed by hand, by vCenter id and node id. */
  readonly #opened = signal<ReadonlyMap<string, boolean>>(new Map());
  /** Whether every vCenter that a pasted command may mean was searched without finding the one resource it names. */
  readonly isNotFound = signal(false);

  constructor() {
    effect(() => {
      this.#openFirst();
    });
    effect(() => {
      this.#findNamed();
    });
  }

  isChosen({ vCenter, node }: ChosenResource): boolean {
    const value = this.value();
    return value.kind === 'chosen' && value.vCenter.id === vCenter.id && value.node.id === node.id;
  }

  choose(choice: ChosenResource): void {
    this.control.setValue(choice);
    this.control.markAsDirty();
    this.control.markAsTouched();
  }

  /** Whether a node shows what is below it: folders and datacenters do until they are closed, and what holds the choice. */
  isOpen(key: string, node: ComputeNode): boolean {
    const byHand = this.#opened().get(key);
    if (byHand !== undefined) return byHand;
    if (node.kind === 'folder' || node.kind === 'datacenter') return true;
    const value = this.value();
    return (
      value.kind === 'chosen' && placesBelow(node.children).some((place) => place.node.id === value.node.id)
    );
  }

  isVCenterOpen(id: string): boolean {
    return this.#opened().get(id) ?? false;
  }

  /** Notes that a node was opened or closed; a vCenter's inventory is loaded when it opens for the first time. */
  setOpen(key: string, isOpen: boolean): void {
    this.#opened.update((opened) => new Map([...opened, [key, isOpen]]));
  }

  openVCenter(id: string, isOpen: boolean): void {
    this.setOpen(id, isOpen);
    if (isOpen) this.#inventory.open(id);
  }

  /** Opens the vCenter of the choice, or the only one there is. */
  #openFirst(): void {
    const vCenters = this.#inventory.vCenters();
    if (vCenters.state !== 'loaded') return;
    const value = this.value();
    const [first, ...others] = vCenters.value.filter(({ reachable }) => reachable);
    const id = value.kind === 'chosen' ? value.vCenter.id : others.length === 0 ? first?.id : undefined;
    if (id === undefined || this.#opened().has(id)) return;
    this.openVCenter(id, true);
  }

  /** Turns the name a pasted command gives into a node of the tree. */
  #findNamed(): void {
    const value = this.value();
    const vCenters = this.#inventory.vCenters();
    if (value.kind !== 'named' || vCenters.state !== 'loaded') {
      this.isNotFound.set(false);
      return;
    }
    const searched = vCenters.value.filter((vCenter) => mayMean(value, vCenter));
    for (const { id } of searched) this.#inventory.open(id);
    const trees = this.#inventory.trees();
    if (searched.some(({ id }) => (trees.get(id)?.state ?? 'loading') === 'loading')) return;
    const found = searched.flatMap((vCenter) => {
      const tree = trees.get(vCenter.id);
      return tree?.state === 'loaded' ? matches(vCenter, tree.value, value) : [];
    });
    const [only] = found;
    if (only !== undefined && found.length === 1) this.control.setValue(only);
    else this.isNotFound.set(true);
  }
}

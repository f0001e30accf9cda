// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from 'node:timers/promises';
import { judgeRequest } from '../../src/domain/engine';
import type { SimulatedInventory } from '../vcenter/inventory';
import { creationSteps, logLine } from './creation-log';
import { findPlace, namesProblem } from './inventory-checks';
import { newVch } from './new-vch';
import type { Refusal } from './refusal';
import type { ConnectedTarget } from './target';
import type { VchStore } from './vch-store';

/** How long things take, in milliseconds. */
export interface Pace {
  /** Between two lines of the creation log. */
  readonly step: number;
  /** From the answer 201 until the VCH has its address. */
  readonly boot: number;
}

/** What a creation works on. */
export interface CreationContext {
  readonly inventory: SimulatedInventory;
  readonly vchs: VchStore;
  readonly pace: Pace;
}

/**
 * Creates a VCH as the engine does: judges the request, looks its names up in the inventory, builds the endpoint VM
 * while the log grows, powers it on. Resolves with null before the VCH has started, or with why it was refused.
 */
export async function createVch(
  { inventory, vchs, pace }: CreationContext,
  target: ConnectedTarget,
  body: unknown,
): Promise<Refusal | null> {
  const verdict = await judgeRequest(
    body,
    { user: target.user, hasPassword: target.hasPassword },
    new Date(),
  );
  if (!verdict.accept) {
    return verdict;
  }
  const place = findPlace(inventory, target, body);
  if ('status' in place) {
    return place;
  }
  const problem = namesProblem(inventory, target.server, place, body);
  if (problem !== null) {
    return problem;
  }
  const destination = { server: target.server, place, loopback: vchs.leaseAddress() };
  const vch = await newVch(inventory, destination, body, verdict.outcome, new Date());
  vchs.add(vch);
  for (const step of creationSteps(vch, place.object.name)) {
    vch.log += logLine(new Date(), step);
    await wait(pace.step);
  }
  vch.powerState = 'poweredOn';
  vch.log += logLine(new Date(), 'Installer completed successfully');
  void wait(pace.boot, undefined, { ref: false }).then(() => vchs.start(vch));
  return null;
}

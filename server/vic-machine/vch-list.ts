// SPDX-License-Identifier: Apache-2.0
import type { ComputeNode, VCenter, VchListItem } from '../../src/domain/inventory';
import { failed, type Result, succeeded } from '../answers/result';
import type { Inventory } from '../vsphere/inventory';
import type { VicMachineClient } from './vic-machine-client';

/** The VCHs of one vCenter: one call per datacenter, so that it is known where each of them is. */
export async function vchsOf(
  session: string,
  vCenter: VCenter,
  inventory: Inventory,
  client: VicMachineClient,
): Promise<Result<readonly VchListItem[]>> {
  const compute = await inventory.compute(session, vCenter.id);
  if (!compute.ok) {
    return compute;
  }
  const answers = await Promise.all(
    datacenters(compute.value.roots).map((datacenterId) => vchsIn(session, vCenter, datacenterId, client)),
  );
  const found: VchListItem[] = [];
  for (const answer of answers) {
    if (!answer.ok) {
      return answer;
    }
    found.push(...answer.value);
  }
  return succeeded(found);
}

/** The VCHs of one datacenter. */
export async function vchsIn(
  session: string,
  vCenter: VCenter,
  datacenterId: string,
  client: VicMachineClient,
): Promise<Result<readonly VchListItem[]>> {
  const answer = await client.call(session, vCenter, {
    method: 'GET',
    datacenterId,
    path: '',
    accept: 'application/json',
  });
  if (!answer.ok) {
    return answer;
  }
  const items = readList(answer.value);
  return items === null
    ? failed({ kind: 'unreachable', message: 'the vic-machine API gave an answer that makes no sense' })
    : succeeded(items.map((item) => listItem(item, vCenter.id, datacenterId)));
}

function datacenters(nodes: readonly ComputeNode[]): readonly string[] {
  return nodes.flatMap((node) => (node.kind === 'datacenter' ? [node.id] : datacenters(node.children)));
}

function readList(text: string): readonly unknown[] | null {
  try {
    const body: unknown = JSON.parse(text);
    const vchs: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'vchs') : null;
    // Go leaves an empty list out, or writes null for it.
    return Array.isArray(vchs) ? (vchs as unknown[]) : vchs === null || vchs === undefined ? [] : null;
  } catch {
    return null;
  }
}

function listItem(item: unknown, vCenterId: string, datacenterId: string): VchListItem {
  const text = (property: string): string => {
    const value: unknown =
      typeof item === 'object' && item !== null ? Reflect.get(item, property) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return {
    vCenterId,
    datacenterId,
    id: text('id'),
    name: text('name'),
    version: text('version'),
    powerState: text('power_state'),
    upgradeStatus: text('upgrade_status'),
    dockerHost: text('docker_host'),
    adminPortal: text('admin_portal'),
  };
}

// SPDX-License-Identifier: Apache-2.0
import { findOption, type CreateOption } from './create-options';

/** Options of `configure` and `update firewall` that `create` does not have. */
export const configureOptions = [
  { name: 'id', alias: null, kind: 'text', field: null },
  { name: 'allow', alias: null, kind: 'flag', field: null },
  { name: 'deny', alias: null, kind: 'flag', field: null },
] as const satisfies readonly CreateOption[];

/** Options of `create` that `configure` refuses: what they say is final. */
const notInConfigure: readonly string[] = [
  'no-tls',
  'image-store',
  'base-image-size',
  'bridge-network',
  'bridge-network-range',
  'bridge-network-width',
  'public-network',
  'public-network-ip',
  'public-network-gateway',
  'client-network',
  'client-network-ip',
  'client-network-gateway',
  'management-network',
  'management-network-ip',
  'management-network-gateway',
  'whitelist-registry',
  'insecure-registry',
  'asymmetric-routes',
  'endpoint-cpu',
  'endpoint-memory',
  'appliance-iso',
  'bootstrap-iso',
];

/** The option of `vic-machine configure` or `update firewall` with this name or alias, without dashes. */
export function findConfigureOption(name: string): CreateOption | undefined {
  const own = configureOptions.find((candidate) => candidate.name === name);
  if (own !== undefined) return own;
  const option = findOption(name);
  return option !== undefined && notInConfigure.includes(option.name) ? undefined : option;
}

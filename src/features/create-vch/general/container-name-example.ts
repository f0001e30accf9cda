// SPDX-License-Identifier: Apache-2.0

/** A container as Docker makes it: its name is random, its ID a hash. */
const container = { id: '4c01db0b339c', name: 'jolly_nobel' } as const;

/**
 * What a container VM would be called: the engine puts the Docker name or the short ID in the place of the token.
 *
 * @param convention `--container-name-convention`
 * @returns '' when the text holds no token
 */
export function containerNameExample(convention: string): string {
  if (convention.includes('{name}')) return convention.replaceAll('{name}', container.name);
  return convention.includes('{id}') ? convention.replaceAll('{id}', container.id) : '';
}

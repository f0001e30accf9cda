// SPDX-License-Identifier: Apache-2.0

/** A path of the contract (`api/vchs`) as a route of the router that is mounted at `/api`. */
export function routePath(path: string): string {
  return path.replace(/^api/, '');
}

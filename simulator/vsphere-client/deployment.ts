// SPDX-License-Identifier: Apache-2.0
import { checkManifest } from './manifest-check';
import type { Deployment } from './page/manifest';

/** Reads the plug-in's manifest from its folder and judges it, as the vSphere Client does at deployment. */
export async function readDeployment(folder: string): Promise<Deployment> {
  const baseUrl = folder.endsWith('/') ? folder : `${folder}/`;
  const address = `${baseUrl}plugin.json`;
  let manifest: unknown;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5000) });
    if (!response.ok) return { ok: false, problem: `${address} answered ${response.status}` };
    manifest = await response.json();
  } catch (error) {
    return {
      ok: false,
      problem: `${address} cannot be read: ${error instanceof Error ? error.message : ''}`,
    };
  }
  const checked = checkManifest(manifest);
  return checked.ok
    ? { ok: true, baseUrl, manifest: checked.value }
    : { ok: false, problem: `${address}: ${checked.problem}` };
}

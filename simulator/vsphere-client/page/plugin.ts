// SPDX-License-Identifier: Apache-2.0
import { Cell } from './cell';
import type { Deployment, ObjectExtensions, PluginManifest } from './manifest';
import { locale } from './preferences';

/** The plug-in as this client runs it. */
export class Plugin {
  /** Origin of the plug-in's pages, another one than ours. */
  readonly origin: string;

  constructor(
    /** Address of the manifest's folder, with a slash at the end. */
    readonly baseUrl: string,
    readonly manifest: PluginManifest,
  ) {
    this.origin = new URL(baseUrl).origin;
  }

  get name(): string {
    return this.text(this.manifest.configuration.nameKey);
  }

  /** A text of the manifest in the client's language. */
  text(key: string): string {
    return this.manifest.definitions.i18n.definitions[key]?.[locale.value] ?? key;
  }

  /** Full address of a page the manifest names. */
  address(uri: string): string {
    return new URL(uri, this.baseUrl).href;
  }

  extensions(type: string): ObjectExtensions {
    return this.manifest.objects?.[type] ?? {};
  }
}

/** The deployed plug-in; null before, and when deployment failed. */
export const plugin = new Cell<Plugin | null>(null);

/** Asks the server for the plug-in. Answers what went wrong, or null. */
export async function loadPlugin(): Promise<string | null> {
  const response = await fetch('deployment');
  if (!response.ok) return `The plug-in's deployment answered ${response.status}`;
  const deployment = (await response.json()) as Deployment;
  if (!deployment.ok) return deployment.problem;
  plugin.set(new Plugin(deployment.baseUrl, deployment.manifest));
  return null;
}

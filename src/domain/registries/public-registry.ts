// SPDX-License-Identifier: Apache-2.0
import { hostText } from '../addresses';
import { parseRegistryEntry } from './registry-entry';

/** Names people have for Docker Hub. */
const dockerHub = ['docker.io', 'index.docker.io', 'hub.docker.com'];

/**
 * Where a VCH pulls images of Docker Hub from, by version (vmware/vic lib/imagec/imagec.go, `DefaultDockerURL`): what its
 * whitelist is compared with.
 */
export const dockerHubAddresses = ['registry-1.docker.io', 'registry.hub.docker.com'] as const;

/** Domains of public registries, whose certificates are signed by public CAs. */
const publicDomains = [
  'docker.io',
  'docker.com',
  'quay.io',
  'ghcr.io',
  'gcr.io',
  'pkg.dev',
  'mcr.microsoft.com',
  'public.ecr.aws',
  'registry.k8s.io',
  'registry.access.redhat.com',
  'registry.redhat.io',
];

/** Whether an entry names Docker Hub by a name that no image is pulled from. */
export function namesDockerHub(text: string): boolean {
  return dockerHub.includes(nameOf(text) ?? '');
}

/** Whether an entry is a registry whose certificate is surely signed by a public CA. */
export function isPublicRegistry(text: string): boolean {
  const name = nameOf(text);
  return name !== null && publicDomains.some((domain) => name === domain || name.endsWith(`.${domain}`));
}

/** The host of an entry in lower case, a wildcard's star in front; null for networks, addresses and what is no entry. */
function nameOf(text: string): string | null {
  const entry = parseRegistryEntry(text);
  if (!entry.ok || entry.value.kind !== 'host' || entry.value.endpoint.host.kind === 'address') return null;
  return hostText(entry.value.endpoint.host).toLowerCase();
}

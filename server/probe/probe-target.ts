// SPDX-License-Identifier: Apache-2.0

/** Hosts a VCH names itself: names or IPv4 addresses, nothing else. */
export interface ProbeTarget {
  /** Of the Docker API, from `docker_host`. */
  readonly dockerHost: string;
  /** Of VCH Admin, from `admin_portal`. */
  readonly adminHost: string;
}

const docker = /^([a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?):237[56]$/i;
const admin = /^https:\/\/([a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?):2378\/?$/i;

/**
 * Reads the hosts out of what the vic-machine API says about a VCH. Ports are not read: they are always 2375, 2376
 * and 2378, so nothing else can be reached, whatever the description says.
 */
export function probeTarget(dockerHost: string | null, adminPortal: string | null): ProbeTarget | null {
  const host = docker.exec(dockerHost ?? '')?.[1];
  return host === undefined
    ? null
    : { dockerHost: host, adminHost: admin.exec(adminPortal ?? '')?.[1] ?? host };
}

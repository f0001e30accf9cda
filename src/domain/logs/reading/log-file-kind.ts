// SPDX-License-Identifier: Apache-2.0

/**
 * Which log a file is, by its name. `console` is the endpoint VM’s `tether.debug`, which repeats the others; `unknown`
 * is a file by itself under a name of its own; `other` is a file of a bundle that is no log of the VCH’s services.
 */
export type LogFileKind =
  'docker-api' | 'vch-admin' | 'port-layer' | 'init' | 'console' | 'creation' | 'unknown' | 'other';

/** Names as VCHs give them, rotated ones too: vmware/vic cmd/vicadmin/vicadm.go, pkg/logmgr/logmgr.go. */
const kinds: readonly (readonly [pattern: RegExp, kind: LogFileKind])[] = [
  [/docker-personality/i, 'docker-api'],
  [/vicadmin/i, 'vch-admin'],
  [/port-layer/i, 'port-layer'],
  [/^vic-machine(?!-server).*\.log/i, 'creation'],
  [/^init\.log/i, 'init'],
];

/** A container VM has a `tether.debug` too: only the endpoint VM’s speaks about the VCH (cmd/vicadmin/vicadm.go). */
const console = /(^|\/)appliance\/tether\.debug$/i;

/** The appliance’s bundle: /etc/vmware/support/appliance-support.sh in vmware/vic-product, by its folders. */
const appliance = /(^|\/)(harbor|admiral|vic-machine-server|vic_appliance)(\/|_)/i;

/**
 * The kind of a file.
 *
 * @param path with `/` between folders
 * @param isMember whether it comes out of a bundle; by itself any file may be a log
 */
export function logFileKind(path: string, isMember: boolean): LogFileKind {
  if (console.test(path)) return 'console';
  const name = path.slice(path.lastIndexOf('/') + 1);
  const known = kinds.find(([pattern]) => pattern.test(name))?.[1];
  return known ?? (isMember ? 'other' : 'unknown');
}

/** Whether a name is one of the appliance’s own, not of a VCH. */
export function isApplianceFile(path: string): boolean {
  return appliance.test(path);
}

/** Whether a file of a bundle may be a bundle itself, or a rotated log. */
export function isPacked(path: string): boolean {
  return /\.(gz|tgz|tar|zip)$/i.test(path);
}

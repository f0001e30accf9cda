// SPDX-License-Identifier: Apache-2.0

/** A log that VCH Admin shows, by the path below the portal’s address (vmware/vic cmd/vicadmin/server.go). */
export const portalLogs = [
  { id: 'docker-personality', path: '/logs/docker-personality.log' },
  { id: 'vicadmin', path: '/logs/vicadmin.log' },
  { id: 'bundle', path: '/logs.tar.gz' },
  { id: 'bundle-with-containers', path: '/container-logs.tar.gz' },
] as const;

/** Names of what VCH Admin has to read. */
export type PortalLogId = (typeof portalLogs)[number]['id'];

/**
 * What to type on the appliance for its logs; it has none about security. VCH documentation: appliance_logs.md,
 * “Access and Configure Appliance Logs”.
 */
export const applianceLogCommands = [
  { id: 'bundle', command: '/etc/vmware/support/appliance-support.sh' },
  { id: 'vic-machine-server', command: 'journalctl -u vic-machine-server' },
  { id: 'registry', command: 'journalctl -u harbor' },
  { id: 'portal', command: 'journalctl -u admiral' },
] as const;

/** Names of the appliance’s logs. */
export type ApplianceLogId = (typeof applianceLogCommands)[number]['id'];

/** What the creation log of a VCH is called when the vic-machine API gives it: logs are known by their names. */
export const creationLogName = 'vic-machine_create.log';

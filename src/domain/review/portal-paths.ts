// SPDX-License-Identifier: Apache-2.0

/** The files of a VCH that have security messages. */
export const securityLogs = ['docker-personality.log', 'vicadmin.log'] as const;

/** Where VCH Admin has its logs, below its own address (vmware/vic cmd/vicadmin/server.go). */
export const portalPaths = {
  live: (file: (typeof securityLogs)[number]) => `/logs/tail/${file}`,
  bundle: '/logs.tar.gz',
  zip: '/logs.zip',
  withContainers: '/container-logs.tar.gz',
} as const;

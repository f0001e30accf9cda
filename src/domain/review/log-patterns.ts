// SPDX-License-Identifier: Apache-2.0

/** The files of a VCH that have security messages. */
export type SecurityLog = 'docker-personality.log' | 'vicadmin.log';

/** A message to look for in a log of a VCH. */
export interface LogPattern<Id extends string = string> {
  readonly id: Id;
  readonly file: SecurityLog;
  /** Text that is in the message, as the engine or Go writes it. */
  readonly text: string;
}

/** Messages about security, in the order in which one looks for them (vmware/vic cmd/docker, cmd/vicadmin; Go net/http). */
export const logPatterns = [
  { id: 'no-certificate', file: 'docker-personality.log', text: "client didn't provide a certificate" },
  { id: 'unverified-certificate', file: 'docker-personality.log', text: 'failed to verify client' },
  { id: 'bad-certificate', file: 'docker-personality.log', text: 'remote error: tls: bad certificate' },
  { id: 'plain-http', file: 'docker-personality.log', text: 'Docker endpoint running in plain HTTP mode' },
  { id: 'host-header', file: 'docker-personality.log', text: 'invalid host header' },
  {
    id: 'portal-certificate',
    file: 'vicadmin.log',
    text: 'Authenticated connection via client certificate',
  },
  { id: 'portal-failed', file: 'vicadmin.log', text: 'failed to authenticate' },
  { id: 'portal-user', file: 'vicadmin.log', text: 'was successfully authenticated' },
  { id: 'portal-moved', file: 'vicadmin.log', text: 'has reappeared at' },
] as const satisfies readonly LogPattern[];

/** Name of a message of {@link logPatterns}. */
export type LogPatternId = (typeof logPatterns)[number]['id'];

/** Where VCH Admin has what, below its own address (vmware/vic cmd/vicadmin/server.go). */
export const portalPaths = {
  live: (file: SecurityLog) => `/logs/tail/${file}`,
  bundle: '/logs.tar.gz',
  zip: '/logs.zip',
  withContainers: '/container-logs.tar.gz',
} as const;

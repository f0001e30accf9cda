// SPDX-License-Identifier: Apache-2.0
export { paths, sessionHeader } from './plugin-api';
export type {
  ComputeAnswer,
  CreationAnswer,
  CreationRequest,
  DatastoresAnswer,
  DeleteRequest,
  NameAnswer,
  PortGroupsAnswer,
  ServerProblem,
  SessionAnswer,
  VCentersAnswer,
  VchsAnswer,
} from './plugin-api';
export { isServerCrash } from './server-crash';
export type { VchDetail, VchDetailsAnswer } from './vch-details';
export {
  tlsVersions,
  type ClosedPort,
  type PlainPort,
  type ProbeAnswer,
  type ProbeRefusal,
  type TlsPort,
  type TlsVersion,
  type VersionVerdict,
} from './probe-answer';

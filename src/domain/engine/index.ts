// SPDX-License-Identifier: Apache-2.0
export type {
  ConfigurationRow,
  ContainerNetworkOutcome,
  EngineOutcome,
  RoleOutcome,
  TlsOutcome,
} from './outcome';
export type { EngineIssue, EngineMessage, EngineReason } from './reason';
export type { RequestCredentials } from './request/build-plan';
export { judgeRequest, type RequestVerdict } from './request/judge-request';

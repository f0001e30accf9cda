// SPDX-License-Identifier: Apache-2.0
export { judgeCommand, type CommandStage, type CommandVerdict } from './command/judge-command';
export { cleanPath, filesOf, noFiles, type EngineFiles, type FileReading } from './engine-files';
export type { ContainerNetworkOutcome, EngineOutcome, RoleOutcome, TlsOutcome } from './outcome';
export type { EngineIssue, EngineMessage, EngineReason } from './reason';
export type { RequestCredentials } from './request/build-plan';
export { judgeRequest, type RequestVerdict } from './request/judge-request';

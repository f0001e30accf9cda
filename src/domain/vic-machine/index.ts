// SPDX-License-Identifier: Apache-2.0
export { createRequest, type RequestResult } from './request/create-request';
export type { GeneratedPair } from './request/request-auth';
export type { RequestProblem } from './request/request-problem';
export type { VchRequest } from './request/vch-request';

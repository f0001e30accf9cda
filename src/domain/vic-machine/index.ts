// SPDX-License-Identifier: Apache-2.0
export { goAtoi, goParseInt, isGoDuration, parseGoBool } from './go/strconv';
export { goUrlPort, goUrlText, parseGoUrl, type GoUrl, type GoUrlResult } from './go/url';
export {
  createOptions,
  findOption,
  optionOfField,
  type CreateOption,
  type OptionKind,
} from './options/create-options';
export { parseTarget } from './options/option-value';
export {
  parseArguments,
  type ArgumentProblem,
  type ArgumentProblemCode,
  type ArgumentsResult,
  type ParsedArguments,
} from './options/parse-arguments';
export { createRequest, type RequestResult } from './request/create-request';
export type { GeneratedPair } from './request/request-auth';
export type { RequestProblem } from './request/request-problem';
export type { VchRequest } from './request/vch-request';

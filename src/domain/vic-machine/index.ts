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
export { urlWithoutPassword } from './options/url-password';
export { OptionValues } from './options/option-values';
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
export {
  createCommand,
  type CommandRefusal,
  type CommandResult,
  type CommandStyle,
  type CommandText,
} from './command/create-command';
export { targetText, type CommandProblem } from './command/command-words';
export { firewallCommand, type FirewallResult, type FirewallTarget } from './command/firewall-command';
export { settingsForRow } from './command/settings-for-row';
export {
  readArguments,
  readCommand,
  type ArgumentReading,
  type CommandReading,
  type CommandReadingProblem,
  type CommandReadingResult,
  type NamedFile,
  type VicMachineCommand,
} from './reading/read-command';
export type { ReadingNote } from './reading/reading-note';
export { maskedPassword, withoutSecrets } from './reading/secrets';
export { quoteWord, type QuoteProblem } from './shell/quote-word';
export { commandPlatforms, type ClientSystem, type CommandPlatform, type Shell } from './shell/shell';
export { splitWords } from './shell/split-words';
export type { ShellNote } from './shell/word-collector';
export { splitWindowsArguments } from './shell/windows-arguments';
export {
  configureCommand,
  type ConfiguredVch,
  type ConfigureRefusal,
  type ConfigureResult,
  type ConfigureTarget,
} from './command/configure-command';
export type { VchIdentity, WrittenCommand } from './command/existing-vch';
export { upgradeCommand } from './command/upgrade-command';
export type {
  FinalSetting,
  NewClientVerification,
  NewServerCertificate,
  VchChange,
} from './command/vch-change';
export { readVch, readVchList, type DescriptionResult } from './description/read-vch';

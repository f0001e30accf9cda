// SPDX-License-Identifier: Apache-2.0
export { classify } from './classify';
export {
  type ConfigurationNumber,
  type ProtectionCategory,
  type SupportedConfiguration,
  supportedConfigurations,
} from './supported-configuration';

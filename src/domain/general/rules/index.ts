// SPDX-License-Identifier: Apache-2.0
import { containerNameFits } from './container-name-fits';
import { containerNameHasToken } from './container-name-has-token';
import { debugKeepsProfilingLocal } from './debug-keeps-profiling-local';
import { debugKeepsVchClosed } from './debug-keeps-vch-closed';
import { debugLevelKnown } from './debug-level-known';
import { nameCharactersAllowed } from './name-characters-allowed';
import { nameFits } from './name-fits';
import { nameGiven } from './name-given';
import { nameUnique } from './name-unique';
import { syslogAddressValid } from './syslog-address-valid';
import { syslogUnencryptedKnown } from './syslog-unencrypted-known';

/** Rules about `VchSettings.general`. */
export const generalRules = [
  nameGiven,
  nameFits,
  nameCharactersAllowed,
  containerNameHasToken,
  containerNameFits,
  debugLevelKnown,
  debugKeepsProfilingLocal,
  debugKeepsVchClosed,
  syslogAddressValid,
  syslogUnencryptedKnown,
] as const;

/** Rules that also need to know what the vCenter Server has. */
export const generalInVCenterRules = [nameUnique] as const;

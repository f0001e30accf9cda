// SPDX-License-Identifier: Apache-2.0
import { parseSyslogAddress, type AddressProblem } from '../../addresses';
import type { Rule } from '../../findings';
import type { GeneralSettings } from '../general-settings';

/** Transport and host are mandatory; without a port the engine stores 514. */
export const syslogAddressValid: Rule<
  'general.syslog-address-valid',
  GeneralSettings,
  { readonly problem: AddressProblem }
> = {
  id: 'general.syslog-address-valid',
  severity: 'error',
  citation: 'vic-machine create --syslog-address tcp|udp://host[:port]',
  field: 'general.syslogAddress',
  appliesTo: ({ syslogAddress }) => syslogAddress !== '',
  check: ({ syslogAddress }) => {
    const answer = parseSyslogAddress(syslogAddress);
    return answer.ok ? null : { problem: answer.problem };
  },
};

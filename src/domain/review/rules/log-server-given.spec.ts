// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import type { GeneralSettings } from '../../general';
import { logServerGiven } from './log-server-given';

const general = (syslogAddress: string): GeneralSettings => ({
  name: 'vch1',
  containerNameConvention: '',
  debug: 0,
  syslogAddress,
});
ruleCases(logServerGiven, {
  holds: [general('tcp://log.example.com:514')],
  fails: [[general(''), {}]],
  doesNotApply: [],
});

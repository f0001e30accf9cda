// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import type { GeneralSettings } from '../general-settings';
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

function general(changes: Partial<GeneralSettings> = {}): GeneralSettings {
  return { name: 'prod-vch', containerNameConvention: '', debug: 0, syslogAddress: '', ...changes };
}
const named = (name: string) => general({ name });
const convention = (containerNameConvention: string) => general({ containerNameConvention });
const debug = (level: number) => general({ debug: level });
const syslog = (syslogAddress: string) => general({ syslogAddress });

ruleCases(nameGiven, {
  holds: [named('vch')],
  fails: [
    [named(''), {}],
    [named('  '), {}],
  ],
  doesNotApply: [],
});
ruleCases(nameFits, {
  holds: [named('a'.repeat(31)), named('ä'.repeat(15))],
  fails: [
    [named('a'.repeat(32)), { bytes: 32, limit: 31 }],
    [named('ä'.repeat(16)), { bytes: 32, limit: 31 }],
  ],
  doesNotApply: [named('')],
});
ruleCases(nameCharactersAllowed, {
  holds: [named('VCH 2'), named('test_vch(1)'), named('vch^1'), named('+v'), named('v=1,ü.')],
  fails: [
    [named('a/b'), { characters: ['/'], position: 1 }],
    [named('a#b:c#'), { characters: ['#', ':'], position: 1 }],
    [named("it's"), { characters: ["'"], position: 2 }],
  ],
  doesNotApply: [named('')],
});
ruleCases(containerNameHasToken, {
  holds: [convention('{id}'), convention('web-{name}')],
  fails: [
    [convention('foo'), {}],
    [convention('{Name}'), {}],
  ],
  doesNotApply: [general()],
});
ruleCases(containerNameFits, {
  holds: [convention(`{id}${'x'.repeat(67)}`), convention(`{name}${'x'.repeat(65)}`)],
  fails: [
    [convention(`{id}${'x'.repeat(68)}`), { bytes: 68, limit: 67 }],
    [convention(`{name}${'x'.repeat(66)}`), { bytes: 68, limit: 67 }],
  ],
  doesNotApply: [general()],
});
ruleCases(debugLevelKnown, {
  holds: [debug(0), debug(3)],
  fails: [
    [debug(4), { debug: 4 }],
    [debug(-1), { debug: -1 }],
    [debug(1.5), { debug: 1.5 }],
  ],
  doesNotApply: [],
});
ruleCases(debugKeepsProfilingLocal, {
  holds: [debug(0), debug(1)],
  fails: [[debug(2), { debug: 2 }]],
  doesNotApply: [debug(3)],
});
ruleCases(debugKeepsVchClosed, {
  holds: [debug(0), debug(2)],
  fails: [
    [debug(3), { debug: 3 }],
    [debug(7), { debug: 7 }],
  ],
  doesNotApply: [],
});
ruleCases(syslogAddressValid, {
  holds: [syslog('tcp://log.example.com'), syslog('udp://[::1]:514'), syslog('udp://10.1.0.9:5514')],
  fails: [
    [syslog('log.example.com'), { problem: { code: 'scheme-missing', position: 0 } }],
    [syslog('//log'), { problem: { code: 'scheme-missing', position: 0 } }],
    [syslog('tcp4://log'), { problem: { code: 'scheme-unsupported', position: 0 } }],
    [syslog('tcp:///log'), { problem: { code: 'host-missing', position: 6 } }],
    [syslog('tcp://log:99999'), { problem: { code: 'port-too-large', position: 10 } }],
  ],
  doesNotApply: [general()],
});
describe('general.syslog-unencrypted-known', () => {
  it('is said of every log server, and of none otherwise', () => {
    expect(syslogUnencryptedKnown.appliesTo(syslog('tcp://log'))).toBeTrue();
    expect(syslogUnencryptedKnown.check(syslog('tcp://log'), new Date(0))).toEqual({});
    expect(syslogUnencryptedKnown.appliesTo(general())).toBeFalse();
  });
});
ruleCases(nameUnique, {
  holds: [{ general: general(), nameTaken: false }],
  fails: [[{ general: general(), nameTaken: true }, { name: 'prod-vch' }]],
  doesNotApply: [{ general: named(''), nameTaken: true }],
});

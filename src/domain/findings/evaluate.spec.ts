// SPDX-License-Identifier: Apache-2.0
import { evaluate, findingsOf, worstFirst } from './evaluate';
import { type Known, known, ruleAbout, unknown } from './known';
import type { AnyRule, Finding, Rule, Severity } from './rule';

interface Door {
  readonly locked: boolean;
  readonly exists: boolean;
}

const doorIsLocked: AnyRule<Door> = {
  id: 'door.is-locked',
  severity: 'warning',
  citation: 'house rules, page 1',
  field: 'door.lock',
  needsAcknowledgement: true,
  appliesTo: (door) => door.exists,
  check: (door, at) => (door.locked ? null : { open: true, year: at.getUTCFullYear() }),
};

const at = new Date('2026-11-22T00:00:00Z');

describe('evaluate', () => {
  it('tells passed, failed and not applicable apart', () => {
    expect(evaluate([doorIsLocked], { exists: true, locked: true }, at)[0]?.outcome).toBe('passed');
    expect(evaluate([doorIsLocked], { exists: true, locked: false }, at)[0]?.outcome).toBe('failed');
    expect(evaluate([doorIsLocked], { exists: false, locked: false }, at)[0]?.outcome).toBe('not-applicable');
  });

  it('makes a finding of a broken rule, with its detail and the time it was judged at', () => {
    expect(findingsOf([doorIsLocked], { exists: true, locked: false }, at)).toEqual([
      {
        id: 'door.is-locked',
        severity: 'warning',
        citation: 'house rules, page 1',
        field: 'door.lock',
        needsAcknowledgement: true,
        detail: { open: true, year: 2026 },
      },
    ]);
  });

  it('finds nothing where the rule holds or does not apply', () => {
    expect(findingsOf([doorIsLocked], { exists: true, locked: true }, at)).toEqual([]);
    expect(findingsOf([doorIsLocked], { exists: false, locked: false }, at)).toEqual([]);
  });
});

describe('worstFirst', () => {
  it('puts errors before warnings before notes, and keeps the order among equals', () => {
    const finding = (id: string, severity: Severity): Finding => ({
      id,
      severity,
      citation: '',
      field: '',
      needsAcknowledgement: false,
      detail: {},
    });
    const mixed = [
      finding('a', 'note'),
      finding('b', 'error'),
      finding('c', 'warning'),
      finding('d', 'error'),
    ];
    expect(worstFirst(mixed).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
    expect(mixed.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a rule about something that is not told completely', () => {
  const heard: readonly Known<Door, 'lock'>[] = [
    known({ exists: true, locked: true }),
    known({ exists: false, locked: true }),
    unknown('lock'),
    // The neighbour saw it open once; whether it was closed since, nobody knows.
    { subject: { exists: true, locked: false }, missing: ['lock'] },
    { subject: { exists: true, locked: true }, missing: ['lock'] },
    { subject: { exists: false, locked: true }, missing: ['lock'] },
  ];
  const asked: Rule<string, Known<Door, 'lock'>, object, 'lock'> = ruleAbout(
    doorIsLocked,
    (from: Known<Door, 'lock'>) => from,
  );

  it('is broken by what is known, and otherwise unknown as long as something is missing', () => {
    expect(heard.map((from) => evaluate([asked], from, at)[0]?.outcome)).toEqual([
      'passed',
      'not-applicable',
      'unknown',
      'failed',
      'unknown',
      'unknown',
    ]);
  });

  it('says what is missing, and keeps what the rule says of itself', () => {
    expect(evaluate([asked], unknown('lock'), at)).toEqual([
      {
        outcome: 'unknown',
        id: 'door.is-locked',
        citation: 'house rules, page 1',
        field: 'door.lock',
        missing: ['lock'],
      },
    ]);
    expect(asked.severity).toBe('warning');
  });
});

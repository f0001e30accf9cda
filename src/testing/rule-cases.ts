// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../domain/findings';

/** What a rule must say about some subjects. */
export interface RuleCases<Subject, Detail> {
  /** Subjects of which the statement holds. */
  readonly holds: readonly Subject[];
  /** Subjects that break it, each with the detail expected. */
  readonly fails: readonly (readonly [Subject, Detail])[];
  /** Subjects it says nothing about. */
  readonly doesNotApply: readonly Subject[];
  /** When it is; rules about validity periods need it. */
  readonly at?: Date;
}

/** Specifies a rule by cases: `ruleCases(nameFits, { holds: […], fails: […], doesNotApply: […] })`. */
export function ruleCases<Id extends string, Subject, Detail extends object>(
  rule: Rule<Id, Subject, Detail>,
  { holds, fails, doesNotApply, at = new Date('2026-11-22T12:00:00Z') }: RuleCases<Subject, Detail>,
): void {
  describe(rule.id, () => {
    it('holds', () => {
      for (const subject of holds) {
        expect(rule.appliesTo(subject)).withContext(brief(subject)).toBeTrue();
        expect(rule.check(subject, at)).withContext(brief(subject)).toBeNull();
      }
      expect(holds.length).toBeGreaterThan(0);
    });

    it('fails', () => {
      for (const [subject, detail] of fails) {
        expect(rule.appliesTo(subject)).withContext(brief(subject)).toBeTrue();
        const found: object | null = rule.check(subject, at);
        expect(found).withContext(brief(subject)).toEqual(detail);
      }
      expect(fails.length).toBeGreaterThan(0);
    });

    it('does not apply', () => {
      for (const subject of doesNotApply) {
        expect(rule.appliesTo(subject)).withContext(brief(subject)).toBeFalse();
      }
      expect(rule.citation).not.toBe('');
    });
  });
}

function brief(subject: unknown): string {
  return JSON.stringify(subject, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  ).slice(0, 300);
}

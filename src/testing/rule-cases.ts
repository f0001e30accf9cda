// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../domain/findings';

/** What a rule must say about some subjects. */
export interface RuleCases<Subject, Detail, Missing extends string = never> {
  /** Subjects of which the statement holds. */
  readonly holds: readonly Subject[];
  /** Subjects that break it, each with the detail expected. */
  readonly fails: readonly (readonly [Subject, Detail])[];
  /** Subjects it says nothing about. */
  readonly doesNotApply: readonly Subject[];
  /** Subjects that tell too little, each with what is missing. */
  readonly unknown?: readonly (readonly [Subject, readonly Missing[]])[];
  /** When it is; rules about validity periods need it. */
  readonly at?: Date;
}

/** Specifies a rule by cases: `ruleCases(nameFits, { holds: […], fails: […], doesNotApply: […] })`. */
export function ruleCases<Id extends string, Subject, Detail extends object, Missing extends string = never>(
  rule: Rule<Id, Subject, Detail, Missing>,
  cases: RuleCases<Subject, Detail, Missing>,
): void {
  const { holds, fails, doesNotApply, unknown = [], at = new Date('2026-11-22T12:00:00Z') } = cases;
  describe(rule.id, () => {
    it('holds', () => {
      for (const subject of holds) {
        expect(rule.appliesTo(subject)).withContext(brief(subject)).toBeTrue();
        expect(rule.check(subject, at)).withContext(brief(subject)).toBeNull();
        const missing: readonly unknown[] = rule.missing?.(subject) ?? [];
        expect(missing.length).withContext(brief(subject)).toBe(0);
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
        const missing: readonly unknown[] = rule.missing?.(subject) ?? [];
        expect(missing.length).withContext(brief(subject)).toBe(0);
      }
      expect(rule.citation).not.toBe('');
    });

    if (unknown.length > 0) {
      it('is unknown', () => {
        for (const [subject, missing] of unknown) {
          const isBroken = rule.appliesTo(subject) && rule.check(subject, at) !== null;
          expect(isBroken).withContext(brief(subject)).toBeFalse();
          const told: readonly string[] = rule.missing?.(subject) ?? [];
          expect(told).withContext(brief(subject)).toEqual(missing);
        }
      });
    }
  });
}

function brief(subject: unknown): string {
  return JSON.stringify(subject, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  ).slice(0, 300);
}

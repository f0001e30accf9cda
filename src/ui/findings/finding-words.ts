// SPDX-License-Identifier: Apache-2.0
import { InjectionToken, type Signal, computed, inject } from '@angular/core';
import type { Finding } from '../../domain/findings';
import { type RuleText, describeFinding } from '../../messages';
import { TEXTS } from '../texts/texts';

/** Puts a finding into words. */
export type DescribeFinding = (finding: Finding) => RuleText;

/**
 * The words of findings: those about a VCH that is wanted, unless a part of the page that is about something else provides
 * its own.
 */
export const FINDING_WORDS = new InjectionToken<Signal<DescribeFinding>>('words of findings', {
  factory: () => {
    const texts = inject(TEXTS);
    return computed(() => (finding) => describeFinding(texts(), finding));
  },
});

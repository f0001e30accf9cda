// SPDX-License-Identifier: Apache-2.0
import { InjectionToken, type Signal, signal } from '@angular/core';
import { logTexts } from '../../messages/en/logs';

/** The log reader's texts in the language in force; they are loaded with it, apart from all others. */
export const LOG_TEXTS = new InjectionToken<Signal<typeof logTexts>>('log texts', {
  factory: () => signal(logTexts),
});

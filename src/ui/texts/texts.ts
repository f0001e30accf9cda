// SPDX-License-Identifier: Apache-2.0
import { InjectionToken, type Signal, signal } from '@angular/core';
import type { Messages } from '../../messages';
import { en } from '../../messages/en';

/** The texts of the language in force. */
export const TEXTS = new InjectionToken<Signal<Messages>>('texts', { factory: () => signal(en) });

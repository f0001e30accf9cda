// SPDX-License-Identifier: Apache-2.0
import { InjectionToken } from '@angular/core';

/** Starts the worker that reads logs; null where the browser has none or refuses. */
export const START_LOG_WORKER = new InjectionToken<() => Worker | null>('START_LOG_WORKER', {
  factory: () => () => {
    if (typeof Worker === 'undefined') return null;
    try {
      // The build finds the worker by this literal form only.
      return new Worker(new URL('./log-files.worker', import.meta.url), { type: 'module' });
    } catch {
      return null;
    }
  },
});

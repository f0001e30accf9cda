// SPDX-License-Identifier: Apache-2.0
import { type ApplicationConfig, inject, provideZonelessChangeDetection } from '@angular/core';
import { provideAnimationsAsync } from '@angular/platform-browser/animations/async';
import { SESSION_TOKEN } from '../adapters/plugin-server';
import { HOST_BRIDGE, createHostBridge } from '../adapters/vsphere-client';
import { VIEWS, type Views } from './views';

/** What an entry page is made from. */
export const providersFor = (views: Views): ApplicationConfig['providers'] => [
  { provide: VIEWS, useValue: views },
  provideZonelessChangeDetection(),
  // Clarity 18's wizard throws without an animations provider (its own animations came before `animate.enter`).
  provideAnimationsAsync('noop'), // eslint-disable-line @typescript-eslint/no-deprecated -- see above
  { provide: HOST_BRIDGE, useFactory: () => createHostBridge(window) },
  {
    provide: SESSION_TOKEN,
    useFactory: () => {
      const host = inject(HOST_BRIDGE);
      return () => host.sessionToken();
    },
  },
];

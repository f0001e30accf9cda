// SPDX-License-Identifier: Apache-2.0
import { Injectable, signal } from '@angular/core';
import { type PlatformName, ownPlatform } from './own-platform';

/** How commands are shown, everywhere alike and until the page is closed. */
@Injectable({ providedIn: 'root' })
export class CommandPlatformChoice {
  readonly platform = signal<PlatformName>(ownPlatform(navigator));
  /** Whether each option has a line of its own. */
  readonly folded = signal(true);
}

// SPDX-License-Identifier: Apache-2.0
import type { HostEvent } from '../protocol/messages';
import type { ThemeName } from '../protocol/snapshot';

/** `htmlClientSdk.event`. A handler stays for the life of the page: there is no way to take it back. */
export interface EventApi {
  onGlobalRefresh(handler: () => void): void;
  onThemeChanged(handler: (theme: { name: ThemeName }) => void): void;
  onDateTimeFormatChanged(handler: () => void): void;
}

/** The handlers of one frame, and the way to run them. */
export class EventHandlers {
  private readonly refresh: (() => void)[] = [];
  private readonly theme: ((theme: { name: ThemeName }) => void)[] = [];
  private readonly dateTimeFormat: (() => void)[] = [];

  readonly api: EventApi = {
    onGlobalRefresh: (handler) => {
      this.refresh.push(handler);
    },
    onThemeChanged: (handler) => {
      this.theme.push(handler);
    },
    onDateTimeFormatChanged: (handler) => {
      this.dateTimeFormat.push(handler);
    },
  };

  run(event: HostEvent): void {
    if (event.name === 'refresh') for (const handler of this.refresh) handler();
    else if (event.name === 'date-time-format') for (const handler of this.dateTimeFormat) handler();
    else for (const handler of this.theme) handler({ name: event.change.theme });
  }
}

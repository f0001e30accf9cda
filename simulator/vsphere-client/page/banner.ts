// SPDX-License-Identifier: Apache-2.0
import { button, element } from './element';

/** The line above the page where the client tells what it has to say; the newest replaces the one before. */
export const banner = element('div', { class: 'banner-area', role: 'status', 'aria-live': 'polite' });

export function showBanner(kind: 'info' | 'warning' | 'error', text: string): void {
  const words = { info: 'Information', warning: 'Warning', error: 'Error' };
  const close = button({ class: 'banner-close', 'aria-label': 'Dismiss' }, hideBanner, '×');
  banner.replaceChildren(
    element(
      'div',
      { class: `banner banner-${kind}` },
      element('p', {}, element('strong', {}, `${words[kind]}: `), text),
      close,
    ),
  );
}

export function hideBanner(): void {
  banner.replaceChildren();
}

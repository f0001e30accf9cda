// SPDX-License-Identifier: Apache-2.0
import { element } from '../element';
import { goTo } from '../navigation/navigate';
import { tabs, type Tab } from '../navigation/place';

const labels: Readonly<Record<Tab, string>> = {
  summary: 'Summary',
  monitor: 'Monitor',
  configure: 'Configure',
};

/** The tabs of an object's page; arrow keys choose, as in the ARIA pattern with automatic activation. */
export function tabBar(urn: string, current: Tab): HTMLElement {
  const bar = element('div', { role: 'tablist', class: 'tabs', 'aria-label': 'Object' });
  for (const tab of tabs) {
    const entry = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${tab}`,
        class: 'tab',
        'aria-selected': String(tab === current),
        'aria-controls': 'object-panel',
        tabindex: tab === current ? '0' : '-1',
      },
      labels[tab],
    );
    entry.addEventListener('click', () => {
      goTo({ kind: 'object', urn, tab, view: null });
    });
    bar.append(entry);
  }
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs.at((tabs.indexOf(current) + step) % tabs.length);
    if (next) goTo({ kind: 'object', urn, tab: next, view: null });
  });
  return bar;
}

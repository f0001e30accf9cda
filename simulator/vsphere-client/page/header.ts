// SPDX-License-Identifier: Apache-2.0
import type { Cell } from './cell';
import { button, element } from './element';
import { locale, locales, theme, timeFormat } from './preferences';

/** The bar on top: name, refresh, and the operator's preferences. */
export function header(refresh: () => void): HTMLElement {
  return element(
    'header',
    { class: 'header' },
    element('span', { class: 'header-name' }, 'vSphere Client ', element('small', {}, 'simulated')),
    button({ class: 'header-button' }, refresh, '⟳ Refresh'),
    element('span', { class: 'header-gap' }),
    choice('Theme', theme, [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    choice(
      'Language',
      locale,
      locales.map((tag) => [tag, `${languageName(tag)} (${tag})`]),
    ),
    choice('Time', timeFormat, [
      ['locale', 'Default'],
      ['12', '12 hours'],
      ['24', '24 hours'],
    ]),
  );
}

function choice<Value extends string>(
  label: string,
  cell: Cell<Value>,
  values: readonly (readonly [Value, string])[],
): HTMLElement {
  const id = `header-${label.toLowerCase()}`;
  const select = element(
    'select',
    { id },
    ...values.map(([value, text]) => element('option', { value, selected: value === cell.value }, text)),
  );
  select.addEventListener('change', () => {
    const chosen = values.find(([value]) => value === select.value);
    if (chosen) cell.set(chosen[0]);
  });
  return element('span', { class: 'header-choice' }, element('label', { for: id }, label), ' ', select);
}

/** A language in its own words. */
function languageName(tag: string): string {
  return (
    new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' }).of(tag.slice(0, 2)) ?? tag
  );
}

// SPDX-License-Identifier: Apache-2.0
import type { ComponentFixture } from '@angular/core/testing';

type Field = HTMLInputElement | HTMLSelectElement;

/** The Configure Networks page as an operator uses it: by the words on it. */
export class NetworksPageHarness {
  readonly #fixture: ComponentFixture<unknown>;

  constructor(fixture: ComponentFixture<unknown>) {
    this.#fixture = fixture;
  }

  get #root(): HTMLElement {
    return this.#fixture.nativeElement as HTMLElement;
  }

  /** All words on the page, blanks made single. */
  get words(): string {
    return wordsOf(this.#root);
  }

  /** Lets timers and answers come through. */
  async settle(): Promise<void> {
    await this.#fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await this.#fixture.whenStable();
  }

  /** What a field holds. @param group legend of the group it is in, or its beginning */
  valueOf(label: string, group?: string): string {
    return this.#field(label, group).value;
  }

  /** Names of the fields in a group, radio buttons included. */
  fieldsOf(group: string): readonly string[] {
    return fieldsIn(this.#group(group)).map(nameOf);
  }

  /** Entries of a drop-down; those that cannot be chosen in brackets. */
  entriesOf(label: string, group?: string): readonly string[] {
    const field = this.#field(label, group);
    if (!(field instanceof HTMLSelectElement)) throw new Error(`${label} is not a drop-down`);
    return [...field.options].map((entry) => (entry.disabled ? `(${wordsOf(entry)})` : wordsOf(entry)));
  }

  async type(text: string, label: string, group?: string): Promise<void> {
    const field = this.#field(label, group);
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.blur();
    await this.settle();
  }

  /** Chooses an entry of a drop-down by the beginning of its text. */
  async choose(entry: string, label: string, group?: string): Promise<void> {
    const field = this.#field(label, group);
    const index = this.entriesOf(label, group).findIndex((text) => text.startsWith(entry));
    if (!(field instanceof HTMLSelectElement) || index < 0) throw new Error(`${label} has no entry ${entry}`);
    field.selectedIndex = index;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new Event('blur'));
    await this.settle();
  }

  /** Chooses a radio button. */
  async pick(label: string, group?: string): Promise<void> {
    this.#field(label, group).click();
    await this.settle();
  }

  /** Presses a button by its name, or the beginning of it. */
  async press(name: string, group?: string): Promise<void> {
    const buttons = [...(group === undefined ? this.#root : this.#group(group)).querySelectorAll('button')];
    const button = buttons.find((candidate) => buttonName(candidate).startsWith(name));
    if (button === undefined) throw new Error(`No button ${name}: ${buttons.map(buttonName).join(', ')}`);
    button.click();
    await this.settle();
  }

  /** Unfolds what a summary stands for. */
  async unfold(summary: string): Promise<void> {
    const summaries = [...this.#root.querySelectorAll('summary')];
    const found = summaries.find((candidate) => wordsOf(candidate) === summary);
    if (found === undefined) throw new Error(`Nothing to unfold: ${summaries.map(wordsOf).join(', ')}`);
    found.click();
    await this.settle();
  }

  /** Names of the buttons in a group. */
  buttonsOf(group: string): readonly string[] {
    return [...this.#group(group).querySelectorAll('button')].map(buttonName);
  }

  /** Legends of all groups, in their order. */
  get groups(): readonly string[] {
    return [...this.#root.querySelectorAll('legend')].map(wordsOf);
  }

  /** All words in a group. */
  wordsIn(group: string): string {
    return wordsOf(this.#group(group));
  }

  /** Names of the radio buttons that are chosen in a group. */
  chosenIn(group: string): readonly string[] {
    return fieldsIn(this.#group(group))
      .filter((field) => field instanceof HTMLInputElement && field.type === 'radio' && field.checked)
      .map(nameOf);
  }

  /** What a screen reader adds to a field's name. */
  describedBy(label: string): string {
    const ids = (this.#field(label).getAttribute('aria-describedby') ?? '').split(' ');
    return ids.map((id) => wordsOf(document.getElementById(id))).join(' ');
  }

  /** Name of the field or button that has the focus. */
  get focused(): string {
    const { activeElement } = document;
    if (activeElement instanceof HTMLButtonElement) return buttonName(activeElement);
    return activeElement === null ? '' : nameOf(activeElement as Field);
  }

  #group(legend: string): HTMLElement {
    const groups = [...this.#root.querySelectorAll('fieldset')];
    const group = groups.find((candidate) => wordsOf(candidate.querySelector('legend')).startsWith(legend));
    if (group === undefined) throw new Error(`No group ${legend}: ${this.groups.join(', ')}`);
    return group;
  }

  #field(label: string, group?: string): Field {
    const fields = fieldsIn(group === undefined ? this.#root : this.#group(group));
    const field = fields.find((candidate) => nameOf(candidate) === label);
    if (field === undefined) throw new Error(`No field ${label}: ${fields.map(nameOf).join(', ')}`);
    return field;
  }
}

const fieldsIn = (root: Element): readonly Field[] => [...root.querySelectorAll<Field>('input, select')];

const wordsOf = (element: Element | null): string =>
  [...(element?.childNodes ?? [])]
    .map((node) => textOf(node))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const nameOf = (field: Field): string =>
  field.getAttribute('aria-label') ?? wordsOf(field.labels?.[0] ?? null);

/** Words of neighbouring elements are apart, as they are on the screen. */
const textOf = (node: Node): string => {
  if (node instanceof Element) return wordsOf(node);
  return node instanceof Text ? node.data : '';
};

const buttonName = (button: Element): string => button.getAttribute('aria-label') ?? wordsOf(button);

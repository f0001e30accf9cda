// SPDX-License-Identifier: Apache-2.0
import { type Type, provideZonelessChangeDetection, inject } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { PluginServer } from '../../adapters/plugin-server';
import { FINDINGS } from '../../ui/findings/findings';
import { wordsOf } from '../../ui/texts/words-of.harness';
import { VchDraft } from './vch-draft';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a page asks the plug-in server in a spec. */
export type ServerCalls = Partial<
  Pick<PluginServer, 'vCenters' | 'compute' | 'datastores' | 'isNameTaken' | 'signedInUser' | 'vchs' | 'vch'>
>;

/**
 * A page of the wizard as an operator uses it, by the words on it, with a draft of its own behind it.
 *
 * @typeParam Page the page's component
 */
export class PageHarness<Page> {
  readonly draft: VchDraft;
  readonly #fixture: ComponentFixture<Page>;

  /**
   * @param prepare fills the draft before the page opens
   */
  constructor(
    page: Type<Page>,
    server: ServerCalls = {},
    prepare: (draft: VchDraft) => void = () => undefined,
  ) {
    TestBed.configureTestingModule({
      imports: [page],
      providers: [
        provideZonelessChangeDetection(),
        provideNoopAnimations(), // eslint-disable-line @typescript-eslint/no-deprecated -- Clarity asks for one
        VchDraft,
        { provide: PluginServer, useValue: server },
        { provide: FINDINGS, useFactory: () => inject(VchDraft).findings },
      ],
    });
    this.draft = TestBed.inject(VchDraft);
    prepare(this.draft);
    this.#fixture = TestBed.createComponent(page);
    document.body.append(this.root);
    this.#fixture.autoDetectChanges();
  }

  get root(): HTMLElement {
    return this.#fixture.nativeElement as HTMLElement;
  }

  /** Lets answers, timers and drawing come through. */
  async settle(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await this.#fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** All words on the page. */
  get words(): string {
    return wordsOf(this.root);
  }

  /** Names of all fields. */
  get fields(): readonly string[] {
    return this.#fields().map(nameOf);
  }

  valueOf(label: string): string {
    return this.#field(label).value;
  }

  isChecked(label: string): boolean {
    const field = this.#field(label);
    return field instanceof HTMLInputElement && field.checked;
  }

  /** Kind of an input: `text`, `password`. */
  kindOf(label: string): string {
    return this.#field(label).type;
  }

  entriesOf(label: string): readonly string[] {
    const field = this.#field(label);
    return field instanceof HTMLSelectElement ? [...field.options].map(wordsOf) : [];
  }

  /** Types a text, and leaves the field. */
  async type(label: string, text: string): Promise<void> {
    const field = this.#field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.blur();
    await this.settle();
  }

  /** Chooses the entry of a drop-down that begins so. */
  async choose(label: string, entry: string): Promise<void> {
    const field = this.#field(label);
    const index = this.entriesOf(label).findIndex((text) => text.startsWith(entry));
    if (!(field instanceof HTMLSelectElement) || index < 0) throw new Error(`${label} has no entry ${entry}`);
    field.selectedIndex = index;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new Event('blur'));
    await this.settle();
  }

  /** Ticks a checkbox or turns a switch, either way. */
  async toggle(label: string): Promise<void> {
    this.#field(label).click();
    await this.settle();
  }

  async press(name: string): Promise<void> {
    const buttons = [...this.root.querySelectorAll('button')];
    const button = buttons.find((candidate) => buttonName(candidate) === name);
    if (button === undefined) throw new Error(`No button ${name}: ${buttons.map(buttonName).join(', ')}`);
    button.click();
    await this.settle();
  }

  /** What is said beside a field, in the words a screen reader adds to its name. */
  besides(label: string): string {
    const ids = (this.#field(label).getAttribute('aria-describedby') ?? '').split(' ');
    return ids.map((id) => wordsOf(document.getElementById(id))).join(' ');
  }

  /** Name of the field or button that has the focus; the words of anything else. */
  get focused(): string {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) return nameOf(element);
    return element === null ? '' : buttonName(element);
  }

  #fields(): readonly Field[] {
    return [...this.root.querySelectorAll<Field>('input, select, textarea')];
  }

  #field(label: string): Field {
    const field = this.#fields().find((candidate) => nameOf(candidate) === label);
    if (field === undefined) throw new Error(`No field ${label}: ${this.fields.join(', ')}`);
    return field;
  }
}

const nameOf = (field: Field): string =>
  field.getAttribute('aria-label') ?? wordsOf(field.labels?.[0] ?? null);

const buttonName = (button: Element): string => button.getAttribute('aria-label') ?? wordsOf(button);

// SPDX-License-Identifier: Apache-2.0
import {
  type Signal,
  Directive,
  type ElementRef,
  type OnInit,
  computed,
  effect,
  inject,
  input,
  signal,
  DestroyRef,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NgControl } from '@angular/forms';
import type { Finding } from '../../domain/findings';
import { FINDINGS, type Place, findingsBeside, isAboutItems } from './findings';

/**
 * Ties an input to a field of the settings: errors found there make the input invalid for Clarity and for screen
 * readers, and a list of reasons can move the focus here (see {@link focusField}).
 */
@Directive({
  selector: '[vchField]',
  exportAs: 'vchField',
  host: { '[attr.data-field]': 'address()' },
})
export class FieldFindings implements OnInit {
  /** Path in the settings, `general.name`. */
  readonly vchField = input.required<string>();
  /** The item of a repeated field. */
  readonly vchFieldPlace = input<Place>();

  protected readonly address = computed(() => fieldAddress(this.vchField(), this.vchFieldPlace()));
  readonly errors: Signal<readonly Finding[]>;
  readonly #changes = signal(0);
  readonly #control = inject(NgControl, { self: true, optional: true });
  readonly #destroyed = inject(DestroyRef);

  constructor() {
    const findings = inject(FINDINGS);
    this.errors = computed(() =>
      findingsBeside(findings(), this.vchField(), this.vchFieldPlace()).filter(
        (finding) =>
          finding.severity === 'error' && (this.vchFieldPlace() !== undefined || !isAboutItems(finding)),
      ),
    );
    effect(() => {
      // A change of value resets the errors Angular knows, even when the findings stay the same.
      this.#changes();
      const errors = this.errors();
      this.#control?.control?.setErrors(errors.length === 0 ? null : { findings: errors }, {
        emitEvent: false,
      });
    });
  }

  ngOnInit(): void {
    this.#control?.valueChanges?.pipe(takeUntilDestroyed(this.#destroyed)).subscribe(() => {
      this.#changes.update((count) => count + 1);
    });
  }
}

/** The value of `data-field` of the input for a field, or for one item of it. */
export function fieldAddress(field: string, place?: Place): string {
  const parts = [field, place?.index, place?.part, place?.item];
  return parts.filter((part) => part !== undefined && part !== null).join('.');
}

/** Where the focus goes for a finding: its first item's input, or its field's. */
export function addressOf(finding: Finding): string {
  return fieldAddress(finding.field, firstPlace(finding));
}

function firstPlace(finding: Finding): Place | undefined {
  const { detail } = finding as { detail: { places?: readonly Place[] } };
  return detail.places?.[0];
}

/**
 * Moves the focus to the input of a finding; a closed section around it is opened.
 *
 * @returns whether there was one
 */
export function focusField(root: ElementRef<HTMLElement>, finding: Finding): boolean {
  const place = firstPlace(finding);
  const part = place === undefined ? undefined : { ...place, item: null };
  const addresses = [addressOf(finding), fieldAddress(finding.field, part), finding.field];
  const element = addresses
    .map((address) => root.nativeElement.querySelector<HTMLElement>(`[data-field~="${CSS.escape(address)}"]`))
    .find((candidate) => candidate !== null);
  const section = element?.closest('details');
  if (section) section.open = true;
  element?.focus();
  element?.scrollIntoView({ block: 'center' });
  return element !== undefined;
}

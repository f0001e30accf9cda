// SPDX-License-Identifier: Apache-2.0
import { FormArray, FormControl } from '@angular/forms';

/** Several one-line texts. There is always at least one control, so that there is something to type into. */
export type TextList = FormArray<FormControl<string>>;

/** A form for several texts. */
export function textList(texts: readonly string[] = []): TextList {
  return new FormArray(rows(texts));
}

/** The texts that were entered, without blanks around them; empty rows are not texts. */
export function textsOf(values: readonly string[]): readonly string[] {
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

/** The control of a text, counted as {@link textsOf} counts; undefined when there are fewer. */
export function controlOfText(list: TextList, index: number): FormControl<string> | undefined {
  return list.controls.filter(({ value }) => textsOf([value]).length === 1)[index];
}

/** Puts texts in the place of all that are there. */
export function fillTextList(list: TextList, texts: readonly string[]): void {
  list.clear({ emitEvent: false });
  const controls = rows(texts);
  controls.forEach((control, index) => {
    list.push(control, { emitEvent: index === controls.length - 1 });
  });
}

function rows(texts: readonly string[]): FormControl<string>[] {
  return (texts.length === 0 ? [''] : texts).map((text) => new FormControl(text, { nonNullable: true }));
}

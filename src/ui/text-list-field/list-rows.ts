// SPDX-License-Identifier: Apache-2.0
import type { FormControl } from '@angular/forms';
import type { Finding } from '../../domain/findings';
import { fieldAddress } from '../findings/field-findings';
import { type Place, findingsBeside, isAboutItems } from '../findings/findings';
import { type TextList, textsOf } from './text-list';

/** One input of a list with what stands beside it. */
export interface ListRow {
  readonly control: FormControl<string>;
  /** The settings paths this input answers for, separated by blanks: its own, and the first row the whole list's. */
  readonly addresses: string;
  readonly errors: readonly Finding[];
  readonly advice: readonly Finding[];
}

/**
 * The rows of a list. Findings count the texts that were entered, so an empty row in between has none; findings about
 * the whole list stand beside its first row.
 *
 * @param place the item of a repeated field whose list this is
 */
export function listRows(
  list: TextList,
  findings: readonly Finding[],
  field: string,
  place: Place | undefined,
): readonly ListRow[] {
  const wholeList = place === undefined ? undefined : { ...place, item: null };
  const besideList = findingsBeside(findings, field, wholeList).filter(
    (finding) => wholeList !== undefined || !isAboutItems(finding),
  );
  let entered = 0;
  return list.controls.map((control, index) => {
    const isText = textsOf([control.value]).length === 1;
    const text = isText ? placeOfText(place, entered++) : null;
    const beside = [
      ...(index === 0 ? besideList : []),
      ...(text === null ? [] : findingsBeside(findings, field, text)),
    ];
    const addresses = [
      ...(index === 0 ? [fieldAddress(field, wholeList)] : []),
      ...(text === null ? [] : [fieldAddress(field, text)]),
    ];
    return {
      control,
      addresses: addresses.join(' '),
      errors: beside.filter(({ severity }) => severity === 'error'),
      advice: beside.filter(({ severity }) => severity !== 'error'),
    };
  });
}

function placeOfText(place: Place | undefined, index: number): Place {
  return place === undefined ? { index } : { ...place, item: index };
}

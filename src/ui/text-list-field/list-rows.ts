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
 * @param place the item whose list this is: findings then are about the list as a whole
 */
export function listRows(
  list: TextList,
  findings: readonly Finding[],
  field: string,
  place: Place | undefined,
): readonly ListRow[] {
  const wholeList = findingsBeside(findings, field, place).filter(
    (finding) => place !== undefined || !isAboutItems(finding),
  );
  let entered = 0;
  return list.controls.map((control, index) => {
    const isText = textsOf([control.value]).length === 1;
    const item: Place | undefined = isText && place === undefined ? { index: entered } : undefined;
    if (isText) entered++;
    const beside = [
      ...(index === 0 ? wholeList : []),
      ...(item === undefined ? [] : findingsBeside(findings, field, item)),
    ];
    const addresses = [
      ...(index === 0 ? [fieldAddress(field, place)] : []),
      ...(item === undefined ? [] : [fieldAddress(field, item)]),
    ];
    return {
      control,
      addresses: addresses.join(' '),
      errors: beside.filter(({ severity }) => severity === 'error'),
      advice: beside.filter(({ severity }) => severity !== 'error'),
    };
  });
}

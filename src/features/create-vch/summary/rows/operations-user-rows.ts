// SPDX-License-Identifier: Apache-2.0
import type { OperationsUserSettings } from '../../../../domain/operations-user';
import type { Messages } from '../../../../messages';
import { type SummaryRow, row } from './summary-row';

/** The choices of the Operations User page: of the password no more than that there is one. */
export function operationsUserRows(
  { user, password, grantPermissions }: OperationsUserSettings,
  { operationsUserPage: texts, summaryPage }: Messages,
): readonly SummaryRow[] {
  return [
    row(texts.user, 'operationsUser.user', user),
    row(texts.password, 'operationsUser.password', password === '' ? '' : summaryPage.passwordHidden),
    row(texts.grant, 'operationsUser.grantPermissions', grantPermissions ? summaryPage.on : summaryPage.off),
  ];
}

// SPDX-License-Identifier: Apache-2.0
import type { SecurityMessageId } from '../../../domain/logs';
import { creation } from './creation';
import { found } from './found';
import { logReader } from './log-reader';
import { refused } from './refused';
import type { SecurityMessageText } from './security-message-text';

/** What an operator reads about each message of the logs. */
const securityMessages: Readonly<Record<SecurityMessageId, SecurityMessageText>> = {
  ...refused,
  ...found,
  ...creation,
};

/** Texts of the log reader, apart from the others: they are loaded with it. */
export const logTexts = { ...logReader, securityMessages };

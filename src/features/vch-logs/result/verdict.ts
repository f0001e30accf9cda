// SPDX-License-Identifier: Apache-2.0
import { type LogReport, securityPattern } from '../../../domain/logs';
import type { logTexts } from '../../../messages/en/logs';

/** What stands first: whether somebody was failed, and what is worst. */
export interface Verdict {
  readonly severity: 'error' | 'warning' | 'note';
  readonly sentences: readonly string[];
}

/** The report in a few sentences. An empty one says what was looked for. */
export function verdictOf(report: LogReport, texts: typeof logTexts): Verdict {
  const { result, securityMessages } = texts;
  const { messages, clients, logs } = report;
  if (report.isAppliance) return { severity: 'note', sentences: [result.appliance] };
  if (messages.length === 0) {
    const names = logs.items.map(({ name }) => name);
    const where = names.length === 0 ? result.noLog : result.lookedFor(names, logs.leftOut);
    return { severity: 'note', sentences: [result.nothing, where] };
  }
  const severities = messages.map(({ id }) => securityPattern(id).severity);
  const failed = messages.filter(({ id }) => securityPattern(id).group === 'failed');
  const times = failed.reduce((sum, { count }) => sum + count, 0);
  const addresses = clients.rows.filter((row) => row.failed > 0).length;
  const others = messages.filter(
    ({ id }, index) => severities[index] !== 'note' && !failed.some((one) => one.id === id),
  );
  return {
    severity: severities.includes('error') ? 'error' : severities.includes('warning') ? 'warning' : 'note',
    sentences: [
      times === 0 ? result.noneFailed : result.failed(times, addresses, clients.messagesLeftOut > 0),
      ...others.map(({ id }) => `${securityMessages[id].title}.`),
    ],
  };
}

// SPDX-License-Identifier: Apache-2.0
import { type LogReport, securityPattern } from '../../../domain/logs';
import type { logTexts } from '../../../messages/en/logs';

/** What stands first: whether somebody was refused, and what is worst. */
export interface Verdict {
  readonly severity: 'error' | 'warning' | 'note';
  readonly sentences: readonly string[];
}

/** The report in a few sentences. An empty one says what was looked for. */
export function verdictOf(report: LogReport, texts: typeof logTexts): Verdict {
  const { result, securityMessages } = texts;
  const { messages, clients, logs, passedOver } = report;
  if (report.isAppliance) return { severity: 'note', sentences: [result.appliance] };
  if (messages.length === 0) {
    const names = logs.items.map(({ name }) => name).join(', ');
    const noLog = logs.items.length === 0 && passedOver.items.length > 0;
    return { severity: 'note', sentences: [result.nothing, noLog ? result.noLog : result.lookedFor(names)] };
  }
  const severities = messages.map(({ id }) => securityPattern(id).severity);
  const refused = messages.filter(({ id }) => securityPattern(id).group === 'refused');
  const times = refused.reduce((sum, { count }) => sum + count, 0);
  const addresses = clients.rows.filter((row) => row.refused > 0).length;
  const others = messages.filter(
    ({ id }, index) => severities[index] !== 'note' && !refused.some((one) => one.id === id),
  );
  return {
    severity: severities.includes('error') ? 'error' : severities.includes('warning') ? 'warning' : 'note',
    sentences: [
      times === 0 ? result.nobodyRefused : result.refused(times, addresses),
      ...others.map(({ id }) => `${securityMessages[id].title}.`),
    ],
  };
}

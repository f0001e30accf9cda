// SPDX-License-Identifier: Apache-2.0
import type { Messages } from '../../src/messages';
import type { CheckFinding, CheckResult } from './check-result';
import { exposureSections } from './exposure-report';
import { checkTexts } from './texts';

const colours = { error: 31, warning: 33, note: 36, good: 32, heading: 1 } as const;

/** The answer for people: the verdict first, then what was found, by option, and what the VCH opens. */
export function reportText(result: CheckResult, texts: Messages, colourful: boolean): string {
  const paint = (text: string, colour: keyof typeof colours) =>
    colourful ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
  const lines = [
    result.accept ? paint(acceptedText(result), 'good') : paint(refusedText(result), 'error'),
    ...outcomeLines(result),
  ];
  if (result.findings.length === 0) lines.push('', checkTexts.nothingFound);
  for (const [option, findings] of byOption(result.findings)) {
    lines.push('', paint(option, 'heading'));
    for (const { severity, message } of findings) lines.push(`  ${paint(severity, severity)}: ${message}`);
  }
  for (const section of result.exposure === null ? [] : exposureSections(result.exposure, texts)) {
    lines.push('', paint(section.heading, 'heading'), ...section.lines.map((line) => `  ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

function acceptedText({ status }: CheckResult): string {
  return status === undefined ? checkTexts.accepted : checkTexts.acceptedBody(status);
}

function refusedText({ status, stage, reason }: CheckResult): string {
  const where = stage ?? '';
  const head = status === undefined ? checkTexts.refused(where) : checkTexts.refusedBody(status, where);
  return `${head} ${reason ?? ''}`;
}

function outcomeLines({ configuration, wizard, tls, handshake }: CheckResult): readonly string[] {
  const lines: string[] = [];
  if (configuration !== null) lines.push(checkTexts.configuration(configuration, wizard));
  if (tls !== null) lines.push(checkTexts.tls(tls.mode, tls.dockerPort, tls.clientAuthorityCount));
  for (const { host, trusted, reason } of handshake?.dials ?? []) {
    if (trusted !== null) lines.push(`${host}: ${trusted ? 'trusted' : `not trusted (${reason ?? ''})`}`);
  }
  if (handshake?.reason) lines.push(handshake.reason);
  return lines;
}

function byOption(findings: readonly CheckFinding[]): ReadonlyMap<string, readonly CheckFinding[]> {
  const groups = new Map<string, readonly CheckFinding[]>();
  for (const finding of findings) {
    const option = finding.option ?? checkTexts.noOption;
    groups.set(option, [...(groups.get(option) ?? []), finding]);
  }
  return groups;
}

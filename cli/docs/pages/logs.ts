// SPDX-License-Identifier: Apache-2.0
import {
  type SecurityPattern,
  applianceLogCommands,
  messageGroups,
  portalLogs,
  securityPatterns,
} from '../../../src/domain/logs';
import { logTexts } from '../../../src/messages/en/logs';
import type { GeneratedPage } from '../generated-page';
import { blocks, code, heading, list, table } from '../markdown';

/** `docs/logs.md`: the messages that the log reader recognises, and where logs come from. */
export const logsPage = {
  path: 'docs/logs.md',
  source: 'src/domain/logs and src/messages/en/logs',
  write: (): string =>
    blocks(
      heading(1, 'Logs'),
      'The Configure tab of a VCH reads its creation log, or a log or bundle that you drop there: zip, tar.gz, gz or plain text, of any size, rotated logs inside bundles too. Everything is read in the browser; nothing is sent anywhere or kept.',
      'It answers who was refused, who signed in, how the Docker API and VCH Admin were protected, and what debugging opened: in words, by message, over time, by client address, and line by line with the lines around it. A line that stands in more than one log is counted once. Passwords, keys and tickets in lines are masked.',
      '![The log reader: messages, when they were written, and by client address](images/logs-light.png)',
      'The same in the [dark theme](images/logs-dark.png).',
      heading(2, 'Where to get the logs'),
      'From VCH Admin, below `https://vch-address:2378`:',
      list(portalLogs.map(({ id, path }) => `${code(path)}: ${logTexts.portalLogs[id]}`)),
      logTexts.portalDown,
      logTexts.applianceIntro,
      list(applianceLogCommands.map(({ id, command }) => `${code(command)}: ${logTexts.applianceLogs[id]}`)),
      heading(2, 'Messages that are recognised'),
      'Where a message has several wordings, versions of Go or of VIC differ. Sources are files of [vmware/vic](https://github.com/vmware/vic) unless they say otherwise. Lines of other programs in a bundle, such as the output of containers, are passed over.',
      ...messageGroups.flatMap((group) => [
        heading(3, logTexts.groups[group]),
        table(
          [
            'Message',
            'Severity',
            'What it means, and what to do',
            'As the program writes it',
            'Stands in',
            'Source',
          ],
          securityPatterns.filter((pattern) => pattern.group === group).map(row),
        ),
      ]),
      heading(2, 'What is read, and what is not'),
      list([
        'Lines of Go’s own logger tell no time zone: they are taken to be in the zone of the log’s other lines.',
        'Of a line only the first 8,192 bytes are read, of each message the latest 100 lines are shown, and addresses are counted up to 5,000; what is left out is told.',
        'A bundle that was cut off or damaged is read as far as it goes, and says so. VCH Admin may itself cut a bundle short, when a log is rotated while it packs (cmd/vicadmin/logs.go).',
        'A gzip file may hold several one after the other, as rotation by appending and bgzip make it: all of them are read. Zeros behind the last are passed over; anything else there is told as damage.',
      ]),
    ),
} satisfies GeneratedPage;

function row(pattern: SecurityPattern<keyof typeof logTexts.securityMessages>): readonly string[] {
  const { title, meaning, advice } = logTexts.securityMessages[pattern.id];
  return [
    title,
    logTexts.severities[pattern.severity],
    `${meaning} ${advice}`,
    pattern.examples.map(code).join('<br>'),
    pattern.files.map((file) => logTexts.logKinds[file]).join(', '),
    pattern.citation,
  ];
}

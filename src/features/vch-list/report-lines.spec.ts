// SPDX-License-Identifier: Apache-2.0
import { en } from '../../messages/en';
import { aBrief, anEntry, reading } from '../../testing/report-entries';
import { groupedLines, plainLines } from './report-lines';

const acme = aBrief('Acme CA', '2030-01-01');
const partner = aBrief('Partner CA', '2030-01-01');
const entries = [
  anEntry('both', reading({ certificates: [acme, partner] })),
  anEntry('one', reading({ certificates: [acme] })),
  anEntry('new'),
];

describe('the lines of the list', () => {
  it('are one for each VCH', () => {
    expect(plainLines(entries).map((line) => line.kind === 'vch' && line.entry.item.name)).toEqual([
      'both',
      'one',
      'new',
    ]);
  });

  it('are under a head for each client CA when grouped, each with an id of its own', () => {
    const lines = groupedLines(entries, en);
    expect(lines.map((line) => (line.kind === 'group' ? `# ${line.title}` : line.entry.item.name))).toEqual([
      '# Clients of Acme CA get in: 2 virtual container hosts',
      'both',
      'one',
      '# Clients of Partner CA get in: 1 virtual container host',
      'both',
      '# Not known: 1 virtual container host',
      'new',
    ]);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });
});

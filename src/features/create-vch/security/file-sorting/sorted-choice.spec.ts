// SPDX-License-Identifier: Apache-2.0
import { sortFiles } from '../../../../domain/file-sorting';
import type { SortingPlace, SortingProposal } from '../../../../domain/file-sorting';
import { type TestCertificate, testAuthority } from '../../../../testing/certificates';
import { type SortedChoice, putFile, toggleFile } from './sorted-choice';

const at = new Date('2026-11-22T12:00:00Z');
const keyType = { type: 'ECDSA', curve: 'P-256' } as const;

describe('the choice of sorted files', () => {
  let first: TestCertificate;
  let second: TestCertificate;
  let proposal: SortingProposal;

  beforeAll(async () => {
    const authority = await testAuthority({ keyType });
    first = await authority.issue({ commonName: 'a.example.com', keyType });
    second = await authority.issue({ commonName: 'b.example.com', keyType });
    const files = [
      first.certificateFile('a.pem'),
      first.keyFile('a-key.pem'),
      second.certificateFile('b.pem'),
      second.keyFile('b-key.pem'),
      authority.certificateFile('ca.pem'),
    ];
    proposal = await sortFiles(files, at);
  });

  const named = (place: SortingPlace, name: string) =>
    proposal.candidates[place].find((file) => file.name === name)!;
  const namesOf = (choice: SortedChoice) => choice.map(({ place, file }) => `${place}: ${file.name}`);

  it('lets a certificate bring its key along', () => {
    const choice = putFile([], 'serverCertificate', named('serverCertificate', 'b.pem'), proposal);
    expect(namesOf(choice)).toEqual(['serverCertificate: b.pem', 'serverKey: b-key.pem']);
    expect(choice[1]?.reasons).toEqual([{ by: 'content', code: 'key-matches', file: 'b.pem' }]);
    const other = putFile(choice, 'serverCertificate', named('serverCertificate', 'a.pem'), proposal);
    expect(namesOf(other)).toEqual(['serverCertificate: a.pem', 'serverKey: a-key.pem']);
    expect(namesOf(putFile(other, 'serverCertificate', null, proposal))).toEqual([]);
  });

  it('changes a key alone', () => {
    const choice = putFile([], 'serverCertificate', named('serverCertificate', 'b.pem'), proposal);
    const changed = putFile(choice, 'serverKey', named('serverKey', 'a-key.pem'), proposal);
    expect(namesOf(changed)).toEqual(['serverCertificate: b.pem', 'serverKey: a-key.pem']);
    expect(changed[1]?.reasons).toEqual([]);
  });

  it('adds to a place for several, and takes out', () => {
    const ca = named('clientAuthorities', 'ca.pem');
    const both = toggleFile(toggleFile([], 'clientAuthorities', ca, proposal), 'intermediates', ca, proposal);
    expect(namesOf(both)).toEqual(['intermediates: ca.pem', 'clientAuthorities: ca.pem']);
    expect(namesOf(toggleFile(both, 'clientAuthorities', ca, proposal))).toEqual(['intermediates: ca.pem']);
  });

  it('remembers why a file was proposed', async () => {
    const one = await sortFiles([first.certificateFile('a.pem'), first.keyFile('a-key.pem')], at);
    const file = one.candidates.serverCertificate[0]!;
    const again = putFile(
      putFile(one.assignments, 'serverCertificate', null, one),
      'serverCertificate',
      file,
      one,
    );
    expect(again).toEqual(one.assignments);
  });
});

// SPDX-License-Identifier: Apache-2.0
import { readCommand } from '../../../domain/vic-machine';
import { en } from '../../../messages/en';
import { type CommandReport, reportOn } from './command-report';

function report(command: string, withoutPlace: readonly string[] = []): CommandReport {
  const read = readCommand(command, 'sh');
  if (!read.ok) throw new Error(read.problem.code);
  return reportOn(read.value, withoutPlace);
}

const notes = (command: string) => report(command).notes.map((note) => en.fromCommand.note(note));

describe('report on a pasted command', () => {
  for (const [options, row] of [
    ['--tls-cname vch1', 1],
    ['--tls-ca ca.pem', null],
    ['--tls-server-cert c --tls-server-key k --tls-ca ca.pem', null],
    ['--tls-server-cert c --tls-server-key k --tls-cname vch1', 4],
    ['--no-tlsverify', null],
    ['--tls-server-cert c --tls-server-key k --no-tlsverify', null],
    ['--no-tls', 7],
  ] as const) {
    it(`of ${options} names ${row === null ? 'no configuration' : `configuration ${row}`}`, () => {
      expect(report(`vic-machine-linux create ${options}`).row).toBe(row);
    });
  }

  it('names options for what has no place, and leaves to the row what is the row’s', () => {
    expect(
      report('vic-machine-linux create', [
        'storage.quota',
        'compute.containerLimit',
        'deployment.force',
        'tls.clients.authorities',
        'tls.certificateFolder',
      ]).withoutPlace,
    ).toEqual(['--storage-quota', '--containers', '--force', '--tls-cert-path']);
  });

  it('names the options whose passwords were dropped, not the passwords', () => {
    const made = report(
      'vic-machine-linux create --target root:Zebra1@vc.example.com --password Zebra2 --ops-user o --ops-password=Zebra3',
    );
    expect(made.passwordsDropped).toEqual(['--target', '--password', '--ops-password']);
    expect(JSON.stringify(made)).not.toContain('Zebra');
  });

  it('has words for everything that was not understood', () => {
    expect(notes('vic-machine-linux create --nmae x')).toEqual([
      '“nmae” is no option of vic-machine create.',
    ]);
    expect(notes('vic-machine-linux create --debug many')[0]).toContain('vic-machine refuses this:');
    expect(notes('vic-machine-linux create --name x stray')).toEqual([
      'Options end at “stray”, and vic-machine refuses what stands there.',
    ]);
    expect(notes('vic-machine-linux create --no-tls --tls-cname x')).toEqual([
      '--no-tls switches --tls-cname off.',
    ]);
    expect(notes('vic-machine-linux create --volume-store nothing')).toEqual([
      '“nothing” is nothing that --volume-store takes.',
    ]);
    expect(notes('vic-machine-linux create --container-network-dns pg:10.0.0.1')).toEqual([
      '--container-network-dns pg:10.0.0.1: there is no --container-network for this port group.',
    ]);
    expect(notes('vic-machine-linux create --name "$NAME"')).toEqual([
      'Only the shell can work out “$NAME”; it was taken as it is written.',
    ]);
    expect(notes("vic-machine-linux create --name 'open")).toEqual(["A quote (') is not closed."]);
  });

  it('does not repeat what the shell would do to a password', () => {
    expect(notes('vic-machine-linux create --password "$Zebra"')).toEqual([
      'Only the shell can work out a part of the command; it was taken as it is written.',
    ]);
  });

  it('does not repeat another command behind this one', () => {
    expect(notes('vic-machine-linux create --name x && vic-machine-linux ls -p Zebra')).toEqual([
      'What follows “&&” is not part of the command, and was not read.',
    ]);
    expect(notes('vic-machine-linux create --name x\necho Zebra')).toEqual([
      'Another command follows, and was not read.',
    ]);
  });
});

// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../../domain/certificates';
import { type VchSettings, defaultSettings } from '../../../domain/vch';
import { commandPlatforms, createCommand } from '../../../domain/vic-machine';
import { en } from '../../../messages/en';
import { commandNotes } from './command-notes';

const chosen = (name: string, problems: ChosenFile['problems'] = []): ChosenFile => ({
  name,
  bytes: new Uint8Array(1),
  certificates: [],
  privateKeys: [],
  problems,
});
const bom = [{ code: 'hidden-from-go', line: null, reason: 'byte-order-mark' }] as const;

/** An operator's settings with user `root`, so that nothing is said about the user. */
const settings = (changes: Partial<VchSettings>): VchSettings => ({
  ...defaultSettings,
  target: { ...defaultSettings.target, user: 'root' },
  tls: {
    transport: 'tls',
    server: {
      source: 'custom',
      certificate: chosen('cert.pem'),
      key: chosen('key.pem'),
      commonName: '',
      organization: [],
      keySize: '',
    },
    clients: { mode: 'required', authorities: { source: 'chosen', files: [chosen('ca.pem')] } },
    certificateFolder: '',
  },
  ...changes,
});

function notes(given: VchSettings): readonly string[] {
  const command = createCommand(given, commandPlatforms.linux);
  return command.ok ? commandNotes(given, command.value, en.vicMachineCommand) : ['no command'];
}

describe('notes on a command', () => {
  it('says who asks for passwords, and nothing else where the wizard and vic-machine do the same', () => {
    expect(notes(settings({}))).toEqual([en.vicMachineCommand.passwords]);
  });

  it('misses the user', () => {
    expect(notes(settings({ target: defaultSettings.target }))).toContain(en.vicMachineCommand.userMissing);
  });

  it('says of configurations 2 and 5 that vic-machine makes another certificate', () => {
    const { tls, general } = defaultSettings;
    expect(notes(settings({ tls, general: { ...general, name: 'vch-2' } }))).toContain(
      jasmine.stringContaining('in the folder “vch-2”'),
    );
  });

  it('says which passwords have to be added by hand', () => {
    const proxies = { http: 'http://me:secret@proxy:8080', https: '', exceptions: [] };
    const all = notes(settings({ networks: { ...defaultSettings.networks, proxies } }));
    expect(all).toContain(en.vicMachineCommand.passwordInUrl('--http-proxy'));
    expect(all.join()).not.toContain('secret');
  });

  it('does not send the operations user’s password by hand: vic-machine asks for it', () => {
    const operationsUser = { user: 'ops', password: 'secret', grantPermissions: false };
    expect(notes(settings({ operationsUser }))).toEqual([en.vicMachineCommand.passwords]);
  });

  it('says when several files have one name, and not when it is one file', () => {
    const ca = chosen('ca.pem');
    const other = { ...chosen('ca.pem'), bytes: Uint8Array.of(7) };
    const withRegistryCa = (file: ChosenFile) =>
      settings({ registries: { ...defaultSettings.registries, authorities: [file] } });
    expect(notes(withRegistryCa(other))).toContain(en.vicMachineCommand.sameName('ca.pem'));
    expect(notes(withRegistryCa(ca))).not.toContain(en.vicMachineCommand.sameName('ca.pem'));
  });

  it('names files that only the wizard can read', () => {
    const registries = { ...defaultSettings.registries, authorities: [chosen('registry.pem', bom)] };
    expect(notes(settings({ registries }))).toContain(en.vicMachineCommand.hiddenFile('registry.pem'));
  });
});

// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../../domain/certificates';
import { defaultSettings } from '../../../domain/vch';
import { readCommand } from '../../../domain/vic-machine';
import { missingFiles } from './missing-files';

const settings = (options: string, supplied: ReadonlyMap<string, ChosenFile> = new Map()) => {
  const read = readCommand(`vic-machine-linux create ${options}`, 'sh', supplied);
  return read.ok ? read.value.settings : defaultSettings;
};

describe('files that are still to be chosen', () => {
  it('are those a command names, with the page they are chosen on', () => {
    expect(
      missingFiles(
        settings('--tls-server-cert c.pem --tls-server-key k.pem --tls-ca ca.pem --registry-ca ca.pem'),
      ),
    ).toEqual([
      { path: 'ca.pem', page: 'security' },
      { path: 'c.pem', page: 'security' },
      { path: 'k.pem', page: 'security' },
      { path: 'ca.pem', page: 'registries' },
    ]);
  });

  it('are named once when one file has both roles', () => {
    expect(missingFiles(settings('--tls-server-cert b.pem --tls-server-key b.pem --no-tlsverify'))).toEqual([
      { path: 'b.pem', page: 'security' },
    ]);
  });

  it('are not those at hand, and none without TLS', () => {
    const file = {
      name: 'ca.pem',
      bytes: new Uint8Array(1),
      certificates: [],
      privateKeys: [],
      problems: [],
    };
    expect(missingFiles(settings('--tls-ca ca.pem', new Map([['ca.pem', file]])))).toEqual([]);
    expect(missingFiles(settings('--no-tls --tls-ca ca.pem'))).toEqual([]);
  });
});

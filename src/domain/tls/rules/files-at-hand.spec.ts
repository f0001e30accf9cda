// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import type { ChosenFile } from '../../certificates';
import type { TlsSettings } from '../tls-settings';
import { authorityFilesAreAtHand } from './authority-files-are-at-hand';
import { serverCertificateFileIsAtHand } from './server-certificate-file-is-at-hand';
import { serverKeyFileIsAtHand } from './server-key-file-is-at-hand';

function file(name: string, bytes: ChosenFile['bytes']): ChosenFile {
  return { name, bytes, certificates: [], privateKeys: [], problems: [] };
}
const chosen = file('chosen.pem', new Uint8Array(1));
const named = file('/etc/vch/named.pem', null);

function custom(certificate: ChosenFile | null, key: ChosenFile | null): TlsSettings {
  return {
    transport: 'tls',
    server: { source: 'custom', certificate, key, commonName: '', organization: [], keySize: '' },
    clients: { mode: 'off' },
    certificateFolder: '',
  };
}

function authorities(...files: readonly ChosenFile[]): TlsSettings {
  return {
    transport: 'tls',
    server: { source: 'generated', commonName: 'vch1', organization: [], keySize: '' },
    clients: { mode: 'required', authorities: { source: 'chosen', files } },
    certificateFolder: '',
  };
}

const plain: TlsSettings = { transport: 'plain' };

ruleCases(serverCertificateFileIsAtHand, {
  holds: [custom(chosen, named)],
  fails: [[custom(named, chosen), { file: '/etc/vch/named.pem' }]],
  doesNotApply: [custom(null, named), authorities(named), plain],
});
ruleCases(serverKeyFileIsAtHand, {
  holds: [custom(named, chosen)],
  fails: [[custom(chosen, named), { file: '/etc/vch/named.pem' }]],
  doesNotApply: [custom(named, null), authorities(named), plain],
});
ruleCases(authorityFilesAreAtHand, {
  holds: [authorities(chosen)],
  fails: [
    [
      authorities(named, chosen, { ...named, name: 'other.pem' }),
      {
        places: [
          { index: 0, file: '/etc/vch/named.pem' },
          { index: 2, file: 'other.pem' },
        ],
      },
    ],
  ],
  doesNotApply: [authorities(), custom(named, named), plain],
});

// SPDX-License-Identifier: Apache-2.0
import { type ConfigurationNumber, classify } from '../../configurations';
import { bundle, testAuthority } from '../../../testing/certificates';
import { customTls } from '../../../testing/tls-settings';
import { defaultSettings } from '../../vch';
import { settingsForRow } from './settings-for-row';

const rows: readonly ConfigurationNumber[] = [1, 2, 3, 4, 5, 6, 7];

const host = 'vch1.example.com';

describe('settingsForRow', () => {
  for (const row of rows) {
    it(`makes configuration ${row} of any other`, () => {
      for (const from of rows) {
        const settings = settingsForRow(settingsForRow(defaultSettings, from), row);
        expect(classify(settings.tls).number).toBe(row);
        expect(settings.general).toBe(defaultSettings.general);
      }
    });
  }

  it('takes the common name of a generated certificate from the certificate that was chosen', async () => {
    const authority = await testAuthority();
    const certificate = bundle([await authority.issue({ hosts: ['*.example.com', host] })], 'server.pem');
    const { tls } = settingsForRow({ ...defaultSettings, tls: customTls(certificate, null) }, 1);
    expect(tls.transport === 'tls' && tls.server.commonName).toBe(host);
  });
});

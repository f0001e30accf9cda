// SPDX-License-Identifier: Apache-2.0
import { wantedRules } from '../../domain/wizard';
import type { Finding } from '../../domain/findings';
import { pageOf, wizardPages } from './wizard-pages';

const about = (field: string): Finding => ({
  id: 'x',
  severity: 'error',
  citation: '',
  field,
  needsAcknowledgement: false,
  detail: {},
});

describe('pageOf', () => {
  for (const [field, page] of [
    ['general.name', 'general'],
    ['compute.cpu.limit', 'compute'],
    ['target.vCenter', 'compute'],
    ['storage.imageStore', 'storage'],
    ['networks.containers', 'networks'],
    ['tls.server.key', 'security'],
    ['newAuthority.clients', 'security'],
    ['registries.whitelist', 'registries'],
    ['operationsUser.user', 'operationsUser'],
    ['deployment.force', 'summary'],
  ] as const) {
    it(`takes ${field} to the page ${page}`, () => {
      expect(pageOf(about(field))).toBe(page);
    });
  }

  it('has eight pages', () => {
    expect(wizardPages).toHaveSize(8);
  });

  it('knows a page for every rule: none has to be mended on the Summary', () => {
    expect(wantedRules.filter(({ field }) => pageOf(about(field)) === 'summary')).toEqual([]);
  });
});

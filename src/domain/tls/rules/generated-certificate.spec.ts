// SPDX-License-Identifier: Apache-2.0
import { ruleCases } from '../../../testing/rule-cases';
import { customTls, generatedTls } from '../../../testing/tls-settings';
import type { TlsSettings } from '../tls-settings';
import { dockerTlsVerifyIsUnset } from './docker-tls-verify-is-unset';
import { generatedCertificateIsHandedOut } from './generated-certificate-is-handed-out';
import { generatedCertificateIsRenewed } from './generated-certificate-is-renewed';
import { generatedCommonNameIsOneHost } from './generated-common-name-is-one-host';
import { generatedCommonNameIsQualified } from './generated-common-name-is-qualified';
import { generatedKeySizeIsRecommended } from './generated-key-size-is-recommended';
import { generatedKeySizeIsUsual } from './generated-key-size-is-usual';
import { generatedOrganizationIsKept } from './generated-organization-is-kept';

const plain: TlsSettings = { transport: 'plain' };
const custom = customTls(null, null);
const verified = generatedTls('vch1.example.com', []);
const everythingGenerated: TlsSettings = {
  ...verified,
  clients: { mode: 'required', authorities: { source: 'generated' } },
};
const open = generatedTls('vch1.example.com');
const size = (keySize: string) => generatedTls('vch1.example.com', 'anyone', { keySize });

ruleCases(generatedCommonNameIsQualified, {
  holds: [open, generatedTls('10.20.0.5'), generatedTls('fd00::1'), generatedTls('*.example.com')],
  fails: [[generatedTls('vch1'), { given: 'vch1' }]],
  doesNotApply: [generatedTls(''), generatedTls('two words'), custom, plain],
});
ruleCases(generatedCommonNameIsOneHost, {
  holds: [open, generatedTls('10.20.0.5')],
  fails: [[generatedTls('*.example.com'), { given: '*.example.com' }]],
  doesNotApply: [generatedTls(''), generatedTls('*'), custom, plain],
});
ruleCases(generatedKeySizeIsRecommended, {
  holds: [size('2048'), size(''), size('4096')],
  fails: [
    [size('1024'), { bits: 1024, recommended: 2048 }],
    [size('2047'), { bits: 2047, recommended: 2048 }],
  ],
  doesNotApply: [size('512'), size('many'), custom, plain],
});
ruleCases(generatedKeySizeIsUsual, {
  holds: [size('2048'), size('3072'), size('4096'), size('')],
  fails: [
    [size('8192'), { bits: 8192, why: 'slow' }],
    [size('2500'), { bits: 2500, why: 'odd' }],
  ],
  doesNotApply: [size('512'), size('9000'), custom, plain],
});
ruleCases(generatedCertificateIsRenewed, {
  holds: [custom],
  fails: [[open, { days: 365 }]],
  doesNotApply: [plain],
});
ruleCases(generatedCertificateIsHandedOut, {
  holds: [custom, everythingGenerated],
  fails: [
    [open, { clientsVerified: false }],
    [verified, { clientsVerified: true }],
  ],
  doesNotApply: [plain],
});
const named = { organization: ['Acme'] };
ruleCases(generatedOrganizationIsKept, {
  holds: [{ ...everythingGenerated, server: generatedTls('vch1', 'anyone', named).server }],
  fails: [
    [generatedTls('vch1', 'anyone', named), named],
    [generatedTls('vch1', [], named), named],
  ],
  doesNotApply: [open, custom, plain],
});
ruleCases(dockerTlsVerifyIsUnset, {
  holds: [verified],
  fails: [[open, { port: 2376 }]],
  doesNotApply: [plain],
});

// SPDX-License-Identifier: Apache-2.0
import type { TestAuthority, TestCertificate } from '../../../testing/certificates';
import { testAuthority, textFile } from '../../../testing/certificates';
import {
  type ChosenFile,
  type PrivateKey,
  convertFile,
  readChosenFile,
  writePkcs12,
} from '../../../domain/certificates';
import { PageHarness } from '../page.harness';
import { RegistriesPage } from '../registries/registries-page';
import { SecurityPage } from '../security/security-page';
import type { VchDraft } from '../vch-draft';

/** The offer on the pages, with the worker the product has. */
describe('Conversion of chosen files', () => {
  let root: TestAuthority;
  let middle: TestAuthority;
  let server: TestCertificate;
  let container: ChosenFile;

  beforeAll(async () => {
    root = await testAuthority({ name: 'Acme Root' });
    middle = await root.subAuthority({ name: 'Acme Middle' });
    server = await middle.issue({ commonName: 'vch1.example.com' });
    const [key] = server.keyFile().privateKeys as [PrivateKey];
    const chain = [root.certificate, middle.certificate, server.certificate];
    const written = await writePkcs12(key, chain, 'secret', 'VCH');
    if (!written.ok) throw new Error(written.problem);
    container = readChosenFile('server.pfx', written.value);
  });

  async function security(files: { certificate?: ChosenFile; key?: ChosenFile; authorities?: ChosenFile[] }) {
    const page = new PageHarness(SecurityPage, {}, (draft: VchDraft) => {
      const { security: form } = draft.forms;
      form.patchValue({ source: 'custom', ...files });
      form.controls.certificate.markAsTouched();
      form.controls.key.markAsTouched();
    });
    await until(page, () => page.root.querySelector('vch-conversion-offer') !== null);
    return page;
  }

  async function until(page: { settle(): Promise<void> }, isSo: () => boolean): Promise<void> {
    for (let round = 0; round < 300 && !isSo(); round++) {
      await page.settle();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await page.settle();
    expect(isSo()).toBeTrue();
  }

  const formOf = (page: PageHarness<unknown>) => page.draft.forms.security.controls;
  const has = (page: PageHarness<unknown>, text: string) => () => page.words.includes(text);

  it('decrypts a key after its passphrase, tells a wrong one at the field, and keeps none', async () => {
    const page = await security({ key: textFile('key.pem', legacyKey) });
    const label = 'Passphrase of “key.pem”';
    expect(page.words).toContain('openssl pkey -in "key.pem"');
    expect(page.words).toContain('Or decrypt the key in “key.pem” here');
    expect(page.kindOf(label)).toBe('password');

    await page.press('Convert here');
    await until(page, has(page, 'It is protected'));
    await page.type(label, 'a-wrong-one');
    await page.press('Convert here');
    expect(page.valueOf(label)).toBe('');
    await until(page, has(page, 'This passphrase does not open it.'));
    expect(page.besides(label)).toContain('This passphrase does not open it.');
    expect(page.focused).toBe(label);
    expect(formOf(page).key.value?.privateKeys.length).toBe(0);

    await page.type(label, 'test');
    await page.press('Convert here');
    await until(page, () => formOf(page).key.value?.privateKeys.length === 1);
    expect(page.fields).not.toContain(label);
    expect(page.focused).toBe('Server private key');
    expect(page.words).toContain('“key.pem” was converted here.');
    expect(page.words).not.toContain('The private key in “key.pem” is encrypted');
    const kept = JSON.stringify(page.draft.forms.security.getRawValue()) + page.root.outerHTML;
    expect(kept).not.toContain('a-wrong-one');
    const fields = [...page.root.querySelectorAll('input')].map(({ value }) => value);
    expect(fields).not.toContain('test');
  });

  for (const place of ['certificate', 'key'] as const) {
    it(`fills both places from PKCS#12 chosen as ${place}, after it was shown`, async () => {
      const old = textFile('old.pem', legacyKey);
      const page = await security(
        place === 'certificate' ? { certificate: container, key: old } : { key: container },
      );
      const label = 'Passphrase of “server.pfx”';
      await page.type(label, 'secret');
      const buttons = page.root.querySelectorAll<HTMLButtonElement>('[data-mending="pkcs12"] button.btn');
      buttons[0]!.click();
      await until(page, has(page, 'Use these'));
      const shown = page.root.querySelector('[data-mending="pkcs12"]')?.textContent ?? '';
      expect(shown).toContain('vch1.example.com');
      expect(shown).toContain('Acme Middle');
      expect(shown).toContain('Acme Root (a root; clients have it)');
      expect(shown).toContain('RSA 2048');
      expect(shown.includes('“old.pem”')).toBe(place === 'certificate');
      expect(page.focused).toBe('Use these');
      expect(formOf(page)[place].value).toBe(container);

      await page.press('Use these');
      const { certificate, key } = formOf(page);
      expect(certificate.value?.certificates.map(({ der }) => der)).toEqual([
        server.certificate.der,
        middle.certificate.der,
      ]);
      expect(certificate.value?.privateKeys).toEqual([]);
      expect(key.value?.privateKeys.map(({ spki }) => spki)).toEqual([server.certificate.publicKey.spki]);
      const errors = page.draft.findings().filter(({ severity }) => severity === 'error');
      expect(errors.map(({ id }) => id).filter((id) => id.startsWith('tls.server'))).toEqual([]);
      expect(page.root.querySelector('vch-conversion-offer')).toBeNull();
    });
  }

  it('takes nothing that was discarded', async () => {
    const page = await security({ certificate: container });
    await page.type('Passphrase of “server.pfx”', 'secret');
    await page.press('Convert here');
    await until(page, has(page, 'Use these'));
    await page.press('Discard');
    expect(formOf(page).certificate.value).toBe(container);
    expect(page.valueOf('Passphrase of “server.pfx”')).toBe('');
  });

  it('turns PKCS#7 and DER into PEM without asking for a passphrase', async () => {
    const der = readChosenFile('server.der', server.certificate.der);
    const page = await security({ certificate: der });
    expect(page.words).toContain('openssl x509 -inform DER');
    expect(page.fields).not.toContain('Passphrase of “server.der”');
    await page.press('Convert here');
    await until(page, () => formOf(page).certificate.value?.problems.length === 0);
    expect(formOf(page).certificate.value?.name).toBe('server.der');
    expect(page.focused).toBe('Server certificate');

    const bundle = textFile('chain.p7b', pkcs7);
    page.draft.forms.security.controls.certificate.setValue(bundle);
    await until(page, has(page, 'Or turn “chain.p7b” into PEM'));
    expect(page.words).not.toContain('was converted here');
    const expected = await convertFile(bundle, null);
    await page.press('Convert here');
    await until(page, () => formOf(page).certificate.value?.problems.length === 0);
    expect(expected.ok && expected.value.certificates.length).toBe(1);
    expect(formOf(page).certificate.value?.certificates.length).toBe(1);
  });

  it('puts a chain in order', async () => {
    const text = root.certificatePem + middle.certificatePem + server.certificatePem;
    const page = await security({ certificate: textFile('chain.pem', text), key: server.keyFile() });
    expect(page.words).toContain('can be put in order here');
    await page.press('Convert here');
    expect(formOf(page).certificate.value?.certificates.map(({ der }) => der)).toEqual([
      server.certificate.der,
      middle.certificate.der,
    ]);
    expect(page.root.querySelector('vch-conversion-offer')).toBeNull();
  });

  it('says what it cannot open', async () => {
    const broken = textFile('broken.p7b', '-----BEGIN PKCS7-----\nMAA=\n-----END PKCS7-----\n');
    const page = await security({ certificate: broken });
    await page.press('Convert here');
    await until(page, has(page, 'It is damaged.'));
    expect(formOf(page).certificate.value).toBe(broken);
  });

  it('offers nothing for files in order', async () => {
    const page = new PageHarness(SecurityPage, {}, (draft) => {
      draft.forms.security.patchValue({
        source: 'custom',
        certificate: server.certificateFile(),
        key: server.keyFile(),
        authorities: [root.certificateFile()],
      });
    });
    await page.settle();
    expect(page.root.querySelector('vch-conversion-offer')).toBeNull();
  });

  it('takes the CAs alone where CAs are wanted', async () => {
    const page = await security({ authorities: [root.certificateFile(), container] });
    await page.type('Passphrase of “server.pfx”', 'secret');
    await page.press('Convert here');
    await until(page, has(page, 'Use these'));
    expect(page.words).toContain('vch1.example.com (not a CA)');
    expect(page.words).toContain('a private key, which has no place here');
    await page.press('Use these');
    const [first, second] = formOf(page).authorities.value;
    expect(first?.certificates.length).toBe(1);
    expect(second?.certificates.map(({ der }) => der).length).toBe(2);
    expect(second?.privateKeys).toEqual([]);
  });

  it('is offered for registry CAs', async () => {
    const page = new PageHarness(RegistriesPage, {}, (draft) => {
      const der = readChosenFile('ca.der', root.certificate.der);
      draft.forms.registries.patchValue({ authorities: [der] });
    });
    await until(page, has(page, 'Or turn “ca.der” into PEM'));
    await page.press('Convert here');
    const { authorities } = page.draft.forms.registries.controls;
    await until(page, () => authorities.value[0]?.problems.length === 0);
    expect(authorities.value[0]?.certificates.length).toBe(1);
    expect(page.focused).toBe('Additional registry certificates');
    expect(page.words).toContain('“ca.der” was converted here.');
  });
});

const legacyKey = `-----BEGIN EC PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-128-CBC,726A46DD206AB232A85F41F18BC4DDCF

S2fe+crK697RU6DN0QIjFAgVYQWzGwO5wP48UvU1FdXt90wo4NkJbBhrpQme53fo
EsKarVOLROsc2K1avBe9yJzFtbaK3t0cmN6FazogCScl8duIakM4fVqVL3HCzvKj
GeXfNf2p9+f+H7rxc9cTs3WLO0NbHn24xScRai3klRQ=
-----END EC PRIVATE KEY-----
`;

/** A bundle as openssl writes it, with one self-signed certificate; nobody has its key. */
const pkcs7 = `-----BEGIN PKCS7-----
MIIB2AYJKoZIhvcNAQcCoIIByTCCAcUCAQExADALBgkqhkiG9w0BBwGgggGtMIIB
qTCCAU6gAwIBAgIUadDbIbPJvY8OK7piJPoGMsczmFswCgYIKoZIzj0EAwIwGzEZ
MBcGA1UEAwwQdmNoMS5leGFtcGxlLmNvbTAeFw0yNjExMjIwNTA2MjNaFw00ODEw
MTcwNTA2MjNaMBsxGTAXBgNVBAMMEHZjaDEuZXhhbXBsZS5jb20wWTATBgcqhkjO
PQIBBggqhkjOPQMBBwNCAASaxzflieexMq3GnrhbBnPz8qLn2V2I3aJ/MU0Y2QXI
oj5mtvXfEmupLrN47nj1iEDxRtt2xJBvY0tS6QqwgZRNo3AwbjAdBgNVHQ4EFgQU
MKSzHcCqsYsTkI9A9gAedRcK1rIwHwYDVR0jBBgwFoAUMKSzHcCqsYsTkI9A9gAe
dRcK1rIwDwYDVR0TAQH/BAUwAwEB/zAbBgNVHREEFDASghB2Y2gxLmV4YW1wbGUu
Y29tMAoGCCqGSM49BAMCA0kAMEYCIQDlj5dsEm7U7V43YBIULosDslnsMy+N3XxD
BUONbw5j3AIhAKkHn/u7PJ9FtttU3wc9NwUa8Ro8jyU79e21wChuALz0MQA=
-----END PKCS7-----
`;

// SPDX-License-Identifier: Apache-2.0
import type { Answer } from '../../../adapters/plugin-server';
import { RegistriesPage } from '../registries/registries-page';
import { PageHarness } from '../page.harness';
import { SecurityPage } from '../security/security-page';
import { type TestAuthority, testAuthority } from '../../../testing/certificates';

const keyType = { type: 'ECDSA', curve: 'P-256' } as const;
const vCenter = (id: string) => ({ id, name: `${id}.example.com`, thumbprint: '', reachable: true });
const item = (vCenterId: string, id: string, name: string) => ({
  vCenterId,
  datacenterId: null,
  id,
  name,
  version: '',
  powerState: 'poweredOn',
  upgradeStatus: '',
  dockerHost: '',
  adminPortal: '',
});
const ok = <Value>(value: Value): Promise<Answer<Value>> => Promise.resolve({ ok: true, value });
const refused = (status: number, message: string): Promise<Answer<never>> =>
  Promise.resolve({ ok: false, problem: { kind: 'refused', status, message } });
const pems = (...authorities: readonly TestAuthority[]) =>
  // As the server does it: each with all before it.
  authorities.map((_one, index) => ({
    pem: authorities
      .slice(0, index + 1)
      .map(({ certificatePem }) => certificatePem)
      .join(''),
  }));

describe('CAs of an existing VCH', () => {
  let acme: TestAuthority;
  let partner: TestAuthority;
  let expired: TestAuthority;
  let generated: TestAuthority;
  const open = 'Use the CAs of an existing VCH…';

  beforeAll(async () => {
    [acme, partner, expired, generated] = await Promise.all([
      testAuthority({ name: 'Acme CA', keyType }),
      testAuthority({ name: 'Partner CA', keyType }),
      testAuthority({ name: 'Old CA', keyType, notAfter: new Date('2025-06-01T00:00:00Z') }),
      testAuthority({ name: '', organization: ['prod', 'prod.example.com'], keyType }),
    ]);
  });

  const answers: Record<string, () => Promise<Answer<unknown>>> = {
    'vm-1': () =>
      ok({
        name: 'prod (1)',
        auth: { server: {}, client: { certificate_authorities: pems(acme, partner, expired) } },
        registry: { certificate_authorities: pems(partner) },
      }),
    'vm-2': () => refused(500, 'nil pointer dereference'),
    'vm-3': () => ok({ name: 'lab', auth: {} }),
    'vm-4': () => ok({ nonsense: true }),
    'vm-5': () =>
      ok({ name: 'gen', auth: { server: {}, client: { certificate_authorities: pems(generated) } } }),
    'vm-6': () =>
      ok({ name: 'odd', auth: { server: {}, client: { certificate_authorities: [{ pem: 'no' }] } } }),
  };
  const server = {
    vCenters: () => ok([vCenter('west'), vCenter('east')]),
    vchs: () =>
      ok({
        vchs: [
          item('west', 'vm-2', 'research'),
          item('west', 'vm-1', 'prod (1)'),
          item('east', 'vm-3', 'lab'),
          item('east', 'vm-4', 'odd answer'),
          item('east', 'vm-5', 'gen'),
          item('east', 'vm-6', 'odd'),
        ],
        problems: [
          {
            vCenterId: 'east',
            problem: { kind: 'unreachable', message: 'connection refused' } as const,
          },
        ],
      }),
    vch: (_vCenterId: string, id: string) => answers[id]?.() ?? refused(404, 'no such VCH'),
  };

  async function page(kind: typeof SecurityPage | typeof RegistriesPage, calls: object = server) {
    const made = new PageHarness<SecurityPage | RegistriesPage>(kind, calls);
    await made.settle();
    await made.press(open);
    await made.settle();
    return made;
  }
  const clients = (made: PageHarness<unknown>) =>
    made.draft.forms.security.controls.authorities.value.map(({ name }) => name);

  it('lists the VCHs by name, with their vCenter, and names one that does not answer', async () => {
    const made = await page(SecurityPage);
    expect(made.entriesOf('Virtual container host')).toEqual([
      'Choose one',
      'gen (east.example.com)',
      'lab (east.example.com)',
      'odd (east.example.com)',
      'odd answer (east.example.com)',
      'prod (1) (west.example.com)',
      'research (west.example.com)',
    ]);
    expect(made.words).toContain(
      'east.example.com does not answer, its VCHs are missing: connection refused',
    );
  });

  it('adds the CAs that are valid, each once, as files named after the VCH', async () => {
    const made = await page(SecurityPage);
    await made.choose('Virtual container host', 'prod');
    expect(made.words).toMatch(/CN=Old CA expired [\d,]+ days ago \(Jun 1, 2025\)/);
    await made.press('Add 2 CAs');
    expect(clients(made)).toEqual(['prod-1-ca.pem', 'prod-1-ca-2.pem']);
    expect(made.words).toContain('2 CAs of prod (1) were added.');
    expect(made.focused).toBe(open);
    expect(made.draft.isTouched).toBeTrue();
    const [first] = made.draft.forms.security.controls.authorities.value;
    expect(new TextDecoder().decode(first?.bytes ?? undefined)).toBe(acme.certificatePem);

    // What is there is not added again.
    await made.press(open);
    await made.choose('Virtual container host', 'prod');
    expect(made.words).toContain('added already');
    await expectAsync(made.press('Add 1 CA')).toBeRejected();
  });

  it('takes what is ticked, whatever it is', async () => {
    const made = await page(SecurityPage);
    await made.choose('Virtual container host', 'gen');
    expect(made.words).toContain('probably made by vic-machine together with this VCH');
    const [label = ''] = made.fields.filter((name) => name.includes('probably made'));
    await made.toggle(label);
    await made.press('Add 1 CA');
    expect(clients(made)).toEqual(['gen-ca.pem']);
  });

  it('takes registry CAs on the Registry Access page', async () => {
    const made = await page(RegistriesPage);
    await made.choose('Virtual container host', 'prod');
    await made.press('Add 1 CA');
    expect(made.draft.settings().registries.authorities.map(({ name }) => name)).toEqual([
      'prod-1-registry-ca.pem',
    ]);
    expect(made.words).toContain('Partner CA valid until');
  });

  for (const [name, why] of [
    ['lab', 'lab verifies no clients: it has no CA for them.'],
    ['odd answer', 'What the server says of odd answer is not the description of a VCH.'],
    ['odd (', 'odd verifies clients, but none of its CAs can be read.'],
    ['research', 'The CAs of research could not be loaded: nil pointer dereference'],
    ['research', 'The vic-machine API crashes over a VCH whose CA file'],
  ] as const) {
    it(`says of ${name}: ${why}`, async () => {
      const made = await page(SecurityPage);
      await made.choose('Virtual container host', name);
      expect(made.words).toContain(why);
    });
  }

  it('says why there is no list, and asks again', async () => {
    let isDown = true;
    const made = await page(SecurityPage, {
      ...server,
      vchs: () => (isDown ? refused(502, 'the appliance is down') : server.vchs()),
    });
    expect(made.words).toContain(
      'The list of virtual container hosts could not be loaded: the appliance is down',
    );
    isDown = false;
    await made.press('Try again : list of virtual container hosts');
    expect(made.entriesOf('Virtual container host').length).toBe(7);
  });

  it('asks the server nothing before it is opened, and goes away when canceled', async () => {
    let asked = 0;
    const made = new PageHarness(SecurityPage, {
      ...server,
      vchs: () => {
        asked++;
        return server.vchs();
      },
    });
    await made.settle();
    expect(asked).toBe(0);
    await made.press(open);
    await made.settle();
    expect(asked).toBe(1);
    await made.press('Cancel');
    expect(made.fields).not.toContain('Virtual container host');
    expect(made.focused).toBe(open);
  });
});

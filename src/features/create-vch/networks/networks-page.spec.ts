// SPDX-License-Identifier: Apache-2.0
import { defaultSettings } from '../../../domain/vch';
import { fillNetworks } from './networks-form';
import { aPortGroup, portGroups, thePage, theResource } from './networks-page.situation';

describe('Configure Networks', () => {
  it('offers the port groups of the chosen compute resource, without uplinks', async () => {
    const { page, asked } = await thePage();
    expect(asked).toEqual(['vc-1 domain-c7']);
    expect(page.entriesOf('Public network')).toEqual([
      'Choose a port group',
      'bridge – distributed',
      'clients – distributed',
      'containers – distributed',
      'public – distributed',
      'VM Network – standard',
    ]);
    expect(page.entriesOf('Bridge network')).toContain('(VM Network – standard: not possible here)');
  });

  it('says so when no compute resource is chosen yet', async () => {
    const { page, asked } = await thePage({ resource: { kind: 'none' } });
    expect(asked).toEqual([]);
    expect(page.words).toContain('Choose a compute resource on the Compute Capacity page');
  });

  it('says why there are no port groups and asks again', async () => {
    const { page, asked } = await thePage({
      answers: [
        { ok: false, problem: { kind: 'unreachable', message: 'no route to host' } },
        { ok: true, value: portGroups },
      ],
    });
    expect(page.words).toContain('no route to host');
    await page.press('Try again');
    expect(asked.length).toBe(2);
    expect(page.words).not.toContain('no route to host');
    expect(page.entriesOf('Bridge network').length).toBe(6);
  });

  it('says when the compute resource reaches none', async () => {
    const { page } = await thePage({
      answers: [{ ok: true, value: [aPortGroup('u', 'distributed', true)] }],
    });
    expect(page.words).toContain('reaches no port group');
  });

  it('looks again when another compute resource is chosen', async () => {
    const { page, draft, asked } = await thePage();
    draft.forms.compute.controls.resource.setValue(theResource('host-9'));
    await page.settle();
    expect(asked).toEqual(['vc-1 domain-c7', 'vc-1 host-9']);
  });

  it('asks for a static address only when it is chosen', async () => {
    const { page, settings } = await thePage();
    await page.choose('public', 'Public network');
    expect(page.fieldsOf('Public')).toEqual(['Public network', 'DHCP', 'Static IP']);
    await page.pick('Static IP', 'Public');
    await page.type('10.20.0.5/24', 'Static IP address', 'Public');
    await page.type('10.20.0.1', 'Gateway', 'Public');
    expect(settings().public).toEqual({
      portGroup: 'public',
      ip: '10.20.0.5/24',
      gateway: '10.20.0.1',
      routes: [],
    });
  });

  it('lets the client network share the public one, and be one of its own', async () => {
    const { page, settings } = await thePage();
    await page.choose('public', 'Public network');
    expect(page.entriesOf('Client network')[0]).toBe('Same as public (public)');
    expect(page.fieldsOf('Client')).toEqual(['Client network']);
    await page.choose('clients', 'Client network');
    expect(page.entriesOf('Management network')[0]).toBe('Same as client (clients)');
    await page.pick('Static IP', 'Client');
    await page.type('10.0.0.0/8', 'Routing destination', 'Client');
    expect(settings().client).toEqual({
      portGroup: 'clients',
      ip: '',
      gateway: '',
      routes: ['10.0.0.0/8'],
    });
  });

  it('takes several DNS servers', async () => {
    const { page, settings } = await thePage();
    await page.type('10.0.0.1', 'DNS server');
    await page.press('Add another: DNS server');
    await page.type('10.0.0.2', 'DNS server 2');
    expect(settings().dnsServers).toEqual(['10.0.0.1', '10.0.0.2']);
  });

  it('takes proxies and their exceptions', async () => {
    const { page, settings } = await thePage();
    await page.press('Advanced: proxies');
    await page.type('http://proxy.example.com:3128', 'HTTPS proxy');
    await page.type('.example.com', 'No proxy for');
    expect(settings().proxies).toEqual({
      http: '',
      https: 'http://proxy.example.com:3128',
      exceptions: ['.example.com'],
    });
  });
});

describe('Configure Networks, container networks', () => {
  it('begin with none and take one with ranges', async () => {
    const { page, settings } = await thePage();
    expect(settings().containers).toEqual([]);
    await page.press('Add a container network');
    const group = 'Container network 1';
    await page.choose('containers', 'Container network', group);
    await page.type('backend', 'Label', group);
    await page.pick('Range', group);
    await page.type('10.1.0.1/24', 'Gateway', group);
    await page.type('10.1.0.16/28', 'IP range', group);
    await page.press('Add another: IP range', group);
    await page.type('10.1.0.64/28', 'IP range 2', group);
    await page.type('10.1.0.2', 'DNS server', group);
    expect(settings().containers).toEqual([
      {
        portGroup: 'containers',
        alias: 'backend',
        firewall: 'published',
        gateway: '10.1.0.1/24',
        ipRanges: ['10.1.0.16/28', '10.1.0.64/28'],
        dnsServers: ['10.1.0.2'],
      },
    ]);
    expect(page.groups).toContain('Container network 1: backend');
  });

  it('move the focus to a new one, and to the button when one is removed', async () => {
    const { page, settings } = await thePage();
    await page.press('Add a container network');
    expect(page.focused).toBe('Container network');
    await page.press('Add a container network');
    await page.choose('containers', 'Container network', 'Container network 2');
    await page.press('Remove', 'Container network 1');
    expect(page.focused).toBe('Add a container network');
    expect(settings().containers.map(({ portGroup }) => portGroup)).toEqual(['containers']);
  });

  it('show what each level lets through, the default first chosen', async () => {
    const { page, settings } = await thePage();
    await page.press('Add a container network');
    expect(page.chosenIn('Container network 1')).toContain('Published');
    expect(page.describedBy('Closed')).toContain('In: nothing Out: nothing');
    expect(page.describedBy('Peers')).toContain('In: everything Out: everything');
    await page.pick('Open');
    expect(settings().containers[0]!.firewall).toBe('open');
    expect(page.wordsIn('Container network 1')).toContain('The level open filters nothing');
  });

  it('lead from peers without a range to a range', async () => {
    const { page } = await thePage();
    await page.press('Add a container network');
    await page.pick('Peers');
    await page.press('Choose a range');
    expect(page.focused).toBe('Gateway');
    await page.type('10.1.0.1/24', 'Gateway', 'Container network 1');
    await page.type('10.1.0.16/28', 'IP range');
    expect(page.describedBy('Peers')).toContain('In: from 10.1.0.16/28');
    expect(page.buttonsOf('Container network 1')).not.toContain('Choose a range');
  });

  it('offer the block inside a range that is none, and the one around it with what it adds', async () => {
    const { page, settings } = await thePage();
    await page.press('Add a container network');
    await page.pick('Range', 'Container network 1');
    await page.type('10.1.0.1/24', 'Gateway', 'Container network 1');
    await page.type('10.1.0.10-10.1.0.20', 'IP range');
    expect(page.buttonsOf('Container network 1').some((name) => name.startsWith('Use'))).toBeFalse();
    await page.pick('Peers');
    expect(page.buttonsOf('Container network 1').filter((name) => name.startsWith('Use'))).toEqual([
      'Use 10.1.0.12/30, inside it (4 addresses)',
      'Use 10.1.0.0/27: also takes 10.1.0.0-10.1.0.9 and 10.1.0.21-10.1.0.31',
    ]);
    await page.press('Use 10.1.0.12/30');
    expect(settings().containers[0]!.ipRanges).toEqual(['10.1.0.12/30']);
    expect(page.focused).toBe('IP range');
  });

  it('mend the range that a button is about, whatever stands before it', async () => {
    const { page, settings } = await thePage();
    await page.press('Add a container network');
    await page.press('Add a container network');
    const group = 'Container network 2';
    await page.pick('Range', group);
    await page.pick('Peers', group);
    await page.type('10.1.0.1/24', 'Gateway', group);
    await page.press('Add another: IP range', group);
    await page.press('Add another: IP range', group);
    await page.type('10.1.0.64/28', 'IP range', group);
    await page.type('10.1.0.16-10.1.0.30', 'IP range 3', group);
    await page.press('Use 10.1.0.16/28', group);
    expect(settings().containers[1]!.ipRanges).toEqual(['10.1.0.64/28', '10.1.0.16/28']);
    expect(page.focused).toBe('IP range 3');
  });

  it('keep the choices of one network apart from those of another', async () => {
    const { page, settings } = await thePage();
    await page.press('Add a container network');
    await page.press('Add a container network');
    await page.pick('Open', 'Container network 1');
    await page.pick('Closed', 'Container network 2');
    expect(page.chosenIn('Container network 1')).toEqual(['DHCP', 'Open']);
    expect(page.chosenIn('Container network 2')).toEqual(['DHCP', 'Closed']);
    expect(settings().containers.map(({ firewall }) => firewall)).toEqual(['open', 'closed']);
  });

  it('do not claim a choice where a pasted command made none', async () => {
    const { page, draft, settings } = await thePage();
    fillNetworks(draft.forms.networks, {
      ...defaultSettings.networks,
      containers: [
        { portGroup: 'containers', alias: '', firewall: null, gateway: '', ipRanges: [], dnsServers: [] },
      ],
    });
    await page.settle();
    expect(page.chosenIn('Container network 1')).toEqual(['DHCP']);
    expect(page.wordsIn('Container network 1')).toContain('No firewall level is given');
    await page.pick('Published', 'Container network 1');
    expect(settings().containers[0]!.firewall).toBe('published');
  });
});

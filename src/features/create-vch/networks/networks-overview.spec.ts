// SPDX-License-Identifier: Apache-2.0
import { thePage } from './networks-page.situation';

describe('Configure Networks, overview', () => {
  it('says where things stand as soon as there is a public network', async () => {
    const { page } = await thePage();
    expect(page.words).not.toContain('Docker clients reach the VCH on');
    await page.choose('public', 'Public network');
    expect(page.words).toContain('Docker clients reach the VCH on public.');
    expect(page.words).toContain('From the public network can be reached: Docker API (2376)');
    await page.choose('clients', 'Client network');
    expect(page.words).toContain('Docker clients reach the VCH on clients.');
    expect(page.words).toContain('From the public network only ports that containers publish');
  });

  it('has the picture and the ports of what is chosen', async () => {
    const { page } = await thePage();
    await page.choose('public', 'Public network');
    await page.choose('bridge', 'Bridge network');
    await page.unfold('Picture of these networks');
    await page.unfold('Ports this opens');
    expect(page.words).toContain('public: public, client, and management network. Address by DHCP.');
    expect(page.words).toContain('bridge – bridge network: 1 open port');
  });

  it('shows the vic-machine options of each network', async () => {
    const { page } = await thePage();
    await page.choose('public', 'Public network');
    expect(page.wordsIn('Public')).toContain('--public-network public');
    await page.press('Add a container network');
    await page.choose('containers', 'Container network', 'Container network 1');
    await page.pick('Open', 'Container network 1');
    expect(page.wordsIn('Container network 1')).toContain('--container-network-firewall containers:open');
  });

  it('hands out the command that opens the firewall of the chosen hosts', async () => {
    const { page } = await thePage();
    await page.choose('public', 'Public network');
    expect(page.words).toContain('TCP port 2377 of the VCH on public');
    await page.type('admin@vsphere.local', 'vSphere user for vic-machine');
    await page.choose('Linux', 'For');
    expect(page.words).toContain('./vic-machine-linux update firewall \\ --target vc.example.com');
    expect(page.words).toContain('--user admin@vsphere.local \\ --compute-resource cluster \\ --allow');
    expect(page.words).toContain('opens all outbound TCP ports of the hosts');
  });

  it('asks for a compute resource before there is such a command', async () => {
    const { page } = await thePage({ resource: { kind: 'none' } });
    expect(page.words).toContain('the command is for its hosts');
    expect(page.words).not.toContain('update firewall');
  });
});

describe('Configure Networks, trust levels', () => {
  it('say at their place that they are final, and what publishing does', async () => {
    const { page } = await thePage();
    await page.press('Add a container network');
    const group = 'Container network 1';
    expect(page.wordsIn(group)).toContain('Cannot be changed after the VCH is created.');
    expect(page.wordsIn(group)).toContain(
      'docker run -p 80 opens the port docker run -p 80:8080 opens port 8080 and leads port 80 to it docker run -P opens nothing',
    );
    await page.pick('Closed', group);
    expect(page.wordsIn(group)).toContain('docker run -p 80 fails docker run -p 80:8080 fails');
  });

  it('explain themselves, one at a time', async () => {
    const { page } = await thePage();
    await page.press('Add a container network');
    const group = 'Container network 1';
    await page.press('Why Open?', group);
    expect(page.wordsIn(group)).toContain('Nothing is filtered: everybody reaches every port');
    expect(page.wordsIn(group)).toContain('all traffic is permitted; it allows the use of option -P');
    expect(page.wordsIn(group)).toContain('The engine does something else.');
    await page.press('Why Closed?', group);
    expect(page.wordsIn(group)).not.toContain('Nothing is filtered: everybody');
    expect(page.wordsIn(group)).toContain('want to manage their own firewall state');
    expect(page.wordsIn(group)).toContain('The engine does what it says.');
    await page.press('Why Closed?', group);
    expect(page.wordsIn(group)).not.toContain('What an older text says');
  });
});

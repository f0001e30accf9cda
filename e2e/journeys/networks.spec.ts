// SPDX-License-Identifier: Apache-2.0
import { accessibilityProblems } from '../axe';
import { NetworksPage } from '../pages/networks-page';
import { expect, test } from '../test';

// Container networks have many fields.
test.describe.configure({ timeout: 120_000 });

/** What a journey looks at in the body of a creation. */
interface Body {
  readonly network: { readonly container: readonly object[] };
}

test('five container networks with five levels arrive as they were chosen', async ({
  vsphereClient,
  simulator,
  openssl,
}) => {
  test.setTimeout(180_000);
  const ca = openssl.authority('ca');
  const wizard = await vsphereClient.newVch();
  const page = await NetworksPage.open(wizard, 'five-levels');
  await page.addContainerNetwork({ portGroup: 'vic-bridge-2', level: 'Closed' });
  await page.addContainerNetwork({ portGroup: 'vic-client', label: 'consumers', level: 'Outbound' });
  await page.addContainerNetwork({
    portGroup: 'vic-containers',
    label: 'databases',
    level: 'Peers',
    addresses: {
      gateway: '10.1.0.1/24',
      ranges: ['10.1.0.16/28', '10.1.0.64-10.1.0.127'],
      dnsServers: ['10.1.0.2', '10.1.0.3'],
    },
  });
  // The level that is chosen from the start.
  await page.addContainerNetwork({ portGroup: 'Backend services', label: 'backend' });
  await page.addContainerNetwork({ portGroup: 'vic-management', label: 'lab', level: 'Open' });
  await expect(page.verdict).toContainText(
    'Every port of every container on lab can be reached by everybody',
  );
  await expect(page.network(3)).toContainText('--container-network-firewall vic-containers:peers');

  await wizard.next.click();
  await wizard.chooseAuthorities(ca.certificate);
  await wizard.generateServer('vch1.example.com');
  await wizard.goToSummary();
  await wizard.create();
  await expect(wizard.outcome).toContainText('was created.');
  const [creation] = await simulator.creations();
  const { container } = (creation?.body as Body).network;
  expect(container).toEqual([
    { alias: 'vic-bridge-2', port_group: { name: 'vic-bridge-2' }, firewall: 'closed' },
    { alias: 'consumers', port_group: { name: 'vic-client' }, firewall: 'outbound' },
    {
      alias: 'databases',
      port_group: { name: 'vic-containers' },
      firewall: 'peers',
      gateway: { address: '10.1.0.1', routing_destinations: ['10.1.0.1/24'] },
      ip_ranges: ['10.1.0.16/28', '10.1.0.64-10.1.0.127'],
      nameservers: ['10.1.0.2', '10.1.0.3'],
    },
    { alias: 'backend', port_group: { name: 'Backend services' }, firewall: 'published' },
    { alias: 'lab', port_group: { name: 'vic-management' }, firewall: 'open' },
  ]);
});

test('a range that is not one block can be replaced by one with a button', async ({ vsphereClient }) => {
  const wizard = await vsphereClient.newVch();
  const page = await NetworksPage.open(wizard);
  const network = await page.addContainerNetwork({
    portGroup: 'vic-containers',
    level: 'Peers',
    addresses: { gateway: '10.1.0.1/24', ranges: ['10.1.0.10-10.1.0.20'], dnsServers: ['10.1.0.2'] },
  });
  const range = network.getByLabel('IP range', { exact: true });
  await expect(network).toContainText('is not one block of addresses');
  await expect(wizard.next).toBeDisabled();
  // What the larger block takes in addition is named before it is chosen.
  await expect(network.getByRole('button', { name: /^Use 10\.1\.0\.0\/27/ })).toHaveText(
    /also takes 10\.1\.0\.0-10\.1\.0\.9 and 10\.1\.0\.21-10\.1\.0\.31/,
  );
  await network.getByRole('button', { name: 'Use 10.1.0.12/30, inside it (4 addresses)' }).click();
  await expect(range).toHaveValue('10.1.0.12/30');
  await expect(range).toBeFocused();
  await expect(network).not.toContainText('is not one block of addresses');
  await expect(network).toContainText('In: from 10.1.0.12/30');
  await expect(wizard.next).toBeEnabled();
});

test('a subnet that overlaps the bridge range keeps Next disabled, and the reason leads to it', async ({
  vsphereClient,
}) => {
  const wizard = await vsphereClient.newVch();
  const page = await NetworksPage.open(wizard);
  const network = await page.addContainerNetwork({
    portGroup: 'vic-containers',
    addresses: { gateway: '172.20.0.1/24', ranges: ['172.20.0.16/28'], dnsServers: ['172.20.0.2'] },
  });
  await expect(wizard.next).toBeDisabled();
  await wizard.frame.getByRole('button', { name: 'Show what' }).click();
  const reason = wizard.reason('networks.container-subnet-outside-bridge-range');
  await expect(reason).toContainText('172.16.0.0/12');
  await reason.getByRole('button', { name: 'Go there' }).click();
  const gateway = network.getByLabel('Gateway', { exact: true });
  await expect(gateway).toBeFocused();
  await gateway.fill('10.1.0.1/24');
  await network.getByLabel('IP range', { exact: true }).fill('10.1.0.16/28');
  await network.getByLabel('DNS server', { exact: true }).fill('10.1.0.2');
  await expect(wizard.next).toBeEnabled();
});

test('a container network by keyboard alone', async ({ vsphereClient, page: browser }) => {
  const wizard = await vsphereClient.newVch();
  const page = await NetworksPage.open(wizard);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await browser.keyboard.press(key);
  };
  await page.addButton.focus();
  await press('Enter');
  // The focus is where typing goes on: the letters choose the port group.
  const network = page.network(1);
  await expect(network.getByLabel('Container network', { exact: true })).toBeFocused();
  await browser.keyboard.type('vic-con');
  await expect(network.getByLabel('Container network', { exact: true })).toHaveValue('vic-containers');
  // Past its help to the label, past that one's help to DHCP; the arrow key chooses the range.
  await press('Tab', 'Tab');
  await browser.keyboard.type('backend');
  await press('Tab', 'Tab', 'ArrowRight');
  await expect(network.getByRole('radio', { name: 'Range', exact: true })).toBeChecked();
  await press('Tab');
  await browser.keyboard.type('10.1.0.1/24');
  await press('Tab', 'Tab');
  await browser.keyboard.type('10.1.0.2');
  // Help, "Add another", then the range.
  await press('Tab', 'Tab', 'Tab');
  await expect(network.getByLabel('IP range', { exact: true })).toBeFocused();
  await browser.keyboard.type('10.1.0.16-10.1.0.30');
  // Help, "Add another", help on the policy, then the level that is chosen: published.
  await press('Tab', 'Tab', 'Tab', 'Tab');
  await expect(page.level(network, 'Published')).toBeFocused();
  await press('ArrowLeft');
  await expect(page.level(network, 'Peers')).toBeChecked();
  // Between the range and the levels there are two buttons now: back, past help, to the second and the first.
  await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
  const fix = network.getByRole('button', { name: 'Use 10.1.0.16/29, inside it (8 addresses)' });
  await expect(fix).toBeFocused();
  await press('Enter');
  await expect(network.getByLabel('IP range', { exact: true })).toHaveValue('10.1.0.16/29');
  await expect(network.getByLabel('IP range', { exact: true })).toBeFocused();
  // Enter goes on.
  await press('Enter');
  await expect(wizard.title).toHaveText('Security');
});

test('the picture, the ports and the command for the hosts follow the choices', async ({
  vsphereClient,
  complaints,
}) => {
  const wizard = await vsphereClient.newVch();
  const page = await NetworksPage.open(wizard, 'pictured');
  await expect(page.verdict).toContainText('From the public network can be reached: Docker API (2376)');
  await page.unfold('Picture of these networks', 'Ports this opens', 'Firewall of the ESXi hosts');
  await expect(page.picture).toContainText('Public, client, management');
  await wizard.field('Client network').selectOption('vic-client');
  await expect(page.picture).toContainText('Client, management');
  await expect(page.verdict).toContainText('Docker clients reach the VCH on vic-client.');
  const [api] = await wizard.frame.locator('[data-port="docker-api-tls"]').all();
  await expect(api!).not.toContainText('shares the public network');
  await expect(page.hostFirewallCommand).toContainText('update firewall');
  await expect(page.hostFirewallCommand).toContainText('--compute-resource Production');
  await expect(page.hostFirewallCommand).toContainText('--allow');
  expect(complaints).toEqual([]);
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`the whole Configure Networks page unfolded keeps WCAG 2.2 AA, ${theme}`, async ({
    vsphereClient,
  }) => {
    await vsphereClient.switchTheme(theme);
    const wizard = await vsphereClient.newVch();
    const page = await NetworksPage.open(wizard);
    await page
      .network('Public')
      .getByRole('radio', { name: 'Static IP', exact: true })
      .check({ force: true });
    const network = await page.addContainerNetwork({
      portGroup: 'vic-containers',
      level: 'Peers',
      addresses: { gateway: '10.1.0.1/24', ranges: ['10.1.0.10-10.1.0.20'] },
    });
    await page.addContainerNetwork({ portGroup: 'vic-client', level: 'Open' });
    await network.getByRole('button', { name: 'Why Peers?' }).click();
    await page.unfoldAll();
    expect(await accessibilityProblems(vsphereClient.wizardFrame())).toEqual([]);
  });
}

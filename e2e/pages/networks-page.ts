// SPDX-License-Identifier: Apache-2.0
import type { Locator } from '@playwright/test';
import type { Wizard } from './wizard';

/** The five trust levels, as the cards name them. */
export type LevelName = 'Closed' | 'Outbound' | 'Peers' | 'Published' | 'Open';

/** What a journey enters for a container network. */
export interface ContainerNetworkEntry {
  /** Beginning of the port group's name. */
  readonly portGroup: string;
  readonly label?: string;
  readonly level?: LevelName;
  /** null = DHCP. */
  readonly addresses?: {
    readonly gateway: string;
    readonly ranges: readonly string[];
    readonly dnsServers?: readonly string[];
  };
}

/** The Configure Networks page of the wizard in the operator's words. No expectations here: journeys have them. */
export class NetworksPage {
  constructor(readonly wizard: Wizard) {}

  /** Goes to the page from the wizard's first one; the bridge and the public network get their usual port groups. */
  static async open(wizard: Wizard, name?: string): Promise<NetworksPage> {
    await wizard.fillGeneral(name);
    await wizard.fillCompute();
    await wizard.fillStorage();
    await wizard.chooseUsualNetworks();
    return new NetworksPage(wizard);
  }

  /** What stands on top: where things stand. */
  get verdict(): Locator {
    return this.wizard.frame.getByTestId('networks-verdict');
  }

  /** The picture of the networks. */
  get picture(): Locator {
    return this.wizard.frame.getByRole('img', { name: /^Networks of / });
  }

  /** The command for the firewall of the ESXi hosts. */
  get hostFirewallCommand(): Locator {
    return this.wizard.frame.getByRole('group', { name: 'vic-machine update firewall command' });
  }

  /** The group of fields of a network: `Public`, or a container network by its number. */
  network(name: 'Bridge' | 'Public' | 'Client' | 'Management' | number): Locator {
    const legend = typeof name === 'number' ? `Container network ${name}` : name;
    return this.wizard.frame.getByRole('group', { name: new RegExp(`^${legend}(:|$)`) });
  }

  async unfold(...summaries: readonly string[]): Promise<void> {
    for (const summary of summaries) await this.wizard.frame.getByText(summary, { exact: true }).click();
  }

  /** Unfolds all that is folded on the page. */
  async unfoldAll(): Promise<void> {
    const folded = this.wizard.frame.locator('clr-wizard-page details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    await this.wizard.frame.getByRole('button', { name: 'Advanced: proxies for pulling images' }).click();
  }

  async addContainerNetwork(entry: ContainerNetworkEntry): Promise<Locator> {
    await this.addButton.click();
    const number = await this.wizard.frame.getByRole('group', { name: /^Container network \d/ }).count();
    const network = this.network(number);
    await choosePortGroup(network.getByLabel('Container network', { exact: true }), entry.portGroup);
    if (entry.label !== undefined) await network.getByLabel('Label', { exact: true }).fill(entry.label);
    if (entry.addresses !== undefined) await this.enterAddresses(network, entry.addresses);
    if (entry.level !== undefined) await this.level(network, entry.level).check();
    return network;
  }

  get addButton(): Locator {
    return this.wizard.frame.getByRole('button', { name: 'Add a container network' });
  }

  async enterAddresses(
    network: Locator,
    { gateway, ranges, dnsServers = [] }: NonNullable<ContainerNetworkEntry['addresses']>,
  ): Promise<void> {
    await network.getByRole('radio', { name: 'Range', exact: true }).check({ force: true });
    await network.getByLabel('Gateway', { exact: true }).fill(gateway);
    await fillList(network, 'IP range', ranges);
    await fillList(network, 'DNS server', dnsServers);
  }

  /** The card of a trust level. */
  level(network: Locator, level: LevelName): Locator {
    return network.getByRole('radio', { name: level, exact: true });
  }
}

async function fillList(network: Locator, label: string, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    if (index > 0) await network.getByRole('button', { name: `Add another: ${label}` }).click();
    await network.getByLabel(index === 0 ? label : `${label} ${index + 1}`, { exact: true }).fill(text);
  }
}

async function choosePortGroup(select: Locator, name: string): Promise<void> {
  const entry = select.locator('option').filter({ hasText: new RegExp(`^${name} –`) });
  await select.selectOption(await entry.first().getAttribute('value'));
}

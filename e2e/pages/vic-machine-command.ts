// SPDX-License-Identifier: Apache-2.0
import type { Locator } from '@playwright/test';
import type { Wizard } from './wizard';

/** Where the wizard and vic-machine commands meet: General reads one, Summary shows one. */
export class VicMachineCommandParts {
  readonly #wizard: Wizard;

  constructor(wizard: Wizard) {
    this.#wizard = wizard;
  }

  /** The text area on the General page; unfolds what it stands in. */
  async pasted(): Promise<Locator> {
    const area = this.#wizard.field('vic-machine command');
    if (!(await area.isVisible())) {
      await this.#wizard.frame.getByText('Start from a vic-machine command').click();
    }
    await area.waitFor();
    return area;
  }

  /** Pastes a command into the General page and fills the wizard from it. */
  async fillFrom(command: string): Promise<void> {
    await (await this.pasted()).fill(command);
    await this.#wizard.frame.getByRole('button', { name: 'Fill the wizard' }).click();
  }

  /** What could not be taken from the command. */
  get report(): Locator {
    return this.#wizard.frame.getByTestId('command-report');
  }

  /** The command on the Summary page. */
  get shown(): Locator {
    return this.#wizard.frame.getByTestId('command');
  }

  async choosePlatform(platform: string): Promise<void> {
    await this.#wizard.field('For').selectOption({ label: platform });
  }

  /** Whether each option has a line of its own. */
  async setFolded(folded: boolean): Promise<void> {
    await this.#wizard.field('One option per line').setChecked(folded);
  }

  async copy(): Promise<void> {
    await this.#wizard.frame.getByRole('button', { name: 'Copy', exact: true }).click();
  }
}

// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TestBed } from '@angular/core/testing';
import { FormControl } from '@angular/forms';
import type { ContainerNetwork, TrustLevel } from '../../domain/firewall';
import { trustLevels } from '../../domain/firewall';
import { TrustLevelField } from './trust-level-field';

const bare: ContainerNetwork = {
  portGroup: 'pg',
  alias: '',
  firewall: 'published',
  gateway: '',
  ipRanges: [],
  dnsServers: [],
};

@Component({
  selector: 'vch-level-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TrustLevelField],
  template: `<vch-trust-level-field
    [control]="control"
    [network]="network()"
    field="networks.containers"
    [place]="{ index: 0, part: 'firewall' }"
    label="Firewall policy"
  />`,
})
class LevelHost {
  readonly control = new FormControl<TrustLevel | null>('published');
  readonly addresses = signal<Partial<ContainerNetwork>>({});
  readonly #level = toSignal(this.control.valueChanges, { initialValue: this.control.value });
  readonly network = computed(() => ({ ...bare, ...this.addresses(), firewall: this.#level() }));
}

async function theField() {
  TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection()] });
  const fixture = TestBed.createComponent(LevelHost);
  fixture.autoDetectChanges();
  await fixture.whenStable();
  const root = fixture.nativeElement as HTMLElement;
  const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const button = (name: string) => root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
  return {
    host: fixture.componentInstance,
    cards: () => [...root.querySelectorAll('.level')].map(words),
    publishing: () => [...root.querySelectorAll('.publishing dd')].map(words),
    choose: async (level: TrustLevel) => {
      root.querySelectorAll<HTMLInputElement>('input[type=radio]')[trustLevels.indexOf(level)]!.click();
      await fixture.whenStable();
    },
    why: async (level: string) => {
      button(`Why ${level}?`).click();
      await fixture.whenStable();
      return button(`Why ${level}?`).getAttribute('aria-expanded');
    },
    explanation: () => words(root.querySelector('vch-level-explanation')),
    columns: async () => {
      root.querySelector('summary')!.click();
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
      return [...root.querySelectorAll('thead th')].map(words);
    },
    settled: () => fixture.whenStable(),
  };
}

describe('the choice of a trust level', () => {
  it('shows on every card what comes in and goes out', async () => {
    const field = await theField();
    expect(field.cards()).toEqual([
      'Closed In: nothing Out: nothing For containers that manage their own firewall.',
      'Outbound In: nothing Out: everything For containers that use services and offer none.',
      'Peers In: everything Out: everything For containers that serve addresses of this network only.',
      'Published In: published ports, ping Out: everything Default. For containers that offer a few ports to everybody.',
      'Open In: everything Out: everything For networks that something else protects.',
    ]);
  });

  it('follows the addresses: peers are those of the ranges', async () => {
    const field = await theField();
    field.host.addresses.set({ gateway: '10.1.0.1/24', ipRanges: ['10.1.0.16/28'] });
    await field.settled();
    expect(field.cards()[2]).toContain('In: from 10.1.0.16/28');
  });

  it('says what publishing does at the level', async () => {
    const field = await theField();
    expect(field.publishing()).toEqual([
      'opens the port',
      'opens port 8080 and leads port 80 to it',
      'opens nothing',
    ]);
    await field.choose('peers');
    expect(field.host.control.value).toBe('peers');
    expect(field.publishing()).toEqual([
      'fails: a mapping is needed',
      'leads port 80 to 8080',
      'opens nothing',
    ]);
  });

  it('explains a level that is not chosen, too', async () => {
    const field = await theField();
    expect(await field.why('Outbound')).toBe('true');
    expect(field.explanation()).toContain('Containers open connections to anywhere');
    expect(field.explanation()).toContain('good for containers consuming services but not providing any');
    expect(field.host.control.value).toBe('published');
    expect(await field.why('Outbound')).toBe('false');
    expect(field.explanation()).toBe('');
  });

  it('compares all levels in a table', async () => {
    const field = await theField();
    expect(await field.columns()).toEqual([
      'Traffic',
      'Closed',
      'Outbound',
      'Peers',
      'Published (chosen)',
      'Open',
    ]);
  });
});

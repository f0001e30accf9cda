// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Finding } from '../../domain/findings';
import { en } from '../../messages/en';
import { FINDINGS, type Place } from '../findings/findings';
import { TEXTS } from '../texts/texts';
import { fillTextList, textList, textsOf } from './text-list';
import { TextListField } from './text-list-field';

@Component({
  selector: 'vch-list-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextListField],
  template: `<vch-text-list-field [list]="list" field="networks.dnsServers" label="DNS server" />`,
})
class ListHost {
  readonly list = textList(['10.0.0.1', '10.0.0.2']);
}

const texts = {
  ...en,
  spec: { rules: { 'spec.servers-are-addresses': () => ({ wrong: 'This is no address.', remedy: '' }) } },
};

async function aList() {
  const findings = signal<readonly Finding[]>([]);
  TestBed.configureTestingModule({
    imports: [ListHost],
    providers: [
      provideZonelessChangeDetection(),
      { provide: FINDINGS, useValue: findings },
      { provide: TEXTS, useValue: signal(texts) },
    ],
  });
  const fixture = TestBed.createComponent(ListHost);
  fixture.autoDetectChanges();
  document.body.append(fixture.nativeElement as Node);
  await fixture.whenStable();
  const root = fixture.nativeElement as HTMLElement;
  return {
    list: fixture.componentInstance.list,
    findings,
    inputs: () => [...root.querySelectorAll('input')],
    press: async (name: string) => {
      const button = [...root.querySelectorAll('button')].find(
        (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent).trim() === name,
      );
      button!.click();
      await fixture.whenStable();
    },
    settled: () => fixture.whenStable(),
  };
}

const finding = (places?: readonly Place[]): Finding => ({
  id: 'spec.servers-are-addresses',
  severity: 'error',
  citation: '',
  field: 'networks.dnsServers',
  needsAcknowledgement: false,
  detail: places === undefined ? {} : { places },
});

describe('texts of a list', () => {
  it('leaves out empty rows and blanks around a text', () => {
    expect(textsOf([' 10.0.0.1 ', '', '  '])).toEqual(['10.0.0.1']);
  });

  it('keeps one row to type into', () => {
    const list = textList(['a', 'b']);
    fillTextList(list, []);
    expect(list.getRawValue()).toEqual(['']);
  });
});

describe('a field for several texts', () => {
  it('adds a row and moves there', async () => {
    const page = await aList();
    await page.press('Add another: DNS server');
    expect(page.inputs().length).toBe(3);
    expect(document.activeElement).toBe(page.inputs()[2]!);
  });

  it('removes the row that was named and stays near', async () => {
    const page = await aList();
    await page.press('Remove: DNS server');
    expect(page.list.getRawValue()).toEqual(['10.0.0.2']);
    expect(document.activeElement).toBe(page.inputs()[0]!);
  });

  it('counts entered texts when a finding names one', async () => {
    const page = await aList();
    await page.press('Add another: DNS server');
    page.list.setValue(['10.0.0.1', '', 'x']);
    page.findings.set([finding([{ index: 1 }])]);
    await page.settled();
    expect(page.list.controls.map(({ valid }) => valid)).toEqual([true, true, false]);
    expect(page.inputs().map((input) => input.dataset['field'])).toEqual([
      'networks.dnsServers networks.dnsServers.0',
      undefined,
      'networks.dnsServers.1',
    ]);
  });

  it('puts a finding about the whole list at its first row', async () => {
    const page = await aList();
    page.findings.set([finding()]);
    await page.settled();
    expect(page.list.controls.map(({ valid }) => valid)).toEqual([false, true]);
  });
});

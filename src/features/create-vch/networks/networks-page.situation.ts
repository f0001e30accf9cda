// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { type Answer, PluginServer } from '../../../adapters/plugin-server';
import type { PortGroup } from '../../../domain/inventory';
import { defaultSettings } from '../../../domain/vch';
import { FINDINGS } from '../../../ui/findings/findings';
import type { ResourceChoice } from '../compute/resource-choice';
import { VchDraft } from '../vch-draft';
import { NetworksPage } from './networks-page';
import { NetworksPageHarness } from './networks-page.harness';

/** A port group as the plug-in server tells it. */
export const aPortGroup = (
  name: string,
  kind: PortGroup['kind'] = 'distributed',
  uplink = false,
): PortGroup => ({
  id: `dvportgroup-${name}`,
  name,
  kind,
  uplink,
  vlan: null,
});

/** What the compute resource reaches. */
export const portGroups = [
  aPortGroup('bridge'),
  aPortGroup('public'),
  aPortGroup('clients'),
  aPortGroup('containers'),
  aPortGroup('VM Network', 'standard'),
  aPortGroup('dvs-uplinks', 'distributed', true),
];

/** A compute resource, as a pasted command with an id gives it. */
export const theResource = (resourceId: string): ResourceChoice => ({
  kind: 'named',
  target: { ...defaultSettings.target, vCenterId: 'vc-1', vCenter: 'vc.example.com' },
  resource: 'cluster',
  resourceId,
});

interface Situation {
  readonly resource?: ResourceChoice;
  readonly answers?: Answer<readonly PortGroup[]>[];
}

/** The page in front of an operator, with a draft and a plug-in server of its own. */
export async function thePage({
  resource = theResource('domain-c7'),
  answers = [{ ok: true, value: portGroups }],
}: Situation = {}) {
  const asked: string[] = [];
  const server = {
    portGroups: (vCenter: string, resource: string) => {
      asked.push(`${vCenter} ${resource}`);
      return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1]);
    },
  };
  TestBed.configureTestingModule({
    imports: [NetworksPage],
    providers: [
      provideZonelessChangeDetection(),
      provideNoopAnimations(), // eslint-disable-line @typescript-eslint/no-deprecated -- Clarity's accordion asks for it
      { provide: PluginServer, useValue: server },
      VchDraft,
      { provide: FINDINGS, useFactory: () => inject(VchDraft).findings },
    ],
  });
  const draft = TestBed.inject(VchDraft);
  draft.forms.compute.controls.resource.setValue(resource);
  const fixture = TestBed.createComponent(NetworksPage);
  document.body.append(fixture.nativeElement as Node);
  fixture.autoDetectChanges();
  const page = new NetworksPageHarness(fixture);
  await page.settle();
  return { page, draft, asked, settings: () => draft.settings().networks };
}

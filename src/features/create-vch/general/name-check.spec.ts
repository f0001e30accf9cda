// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Answer, PluginServer } from '../../../adapters/plugin-server';
import { aNode, aVCenter } from '../../../testing/compute-inventory';
import { VchDraft } from '../vch-draft';
import { NameCheck } from './name-check';

const answer = <Value>(value: Value): Promise<Answer<Value>> => Promise.resolve({ ok: true, value });
const west = aVCenter('west', { id: 'w' });
const cluster = aNode('cluster', 'Production');

function aCheck(isTaken: (vCenterId: string, name: string) => Promise<Answer<boolean>>) {
  const asked: string[] = [];
  const server: Partial<PluginServer> = {
    vCenters: () =>
      answer([west, aVCenter('east', { id: 'e' }), aVCenter('south', { id: 's', reachable: false })]),
    isNameTaken: (vCenterId, name) => {
      asked.push(`${vCenterId} ${name}`);
      return isTaken(vCenterId, name);
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideZonelessChangeDetection(),
      VchDraft,
      NameCheck,
      { provide: PluginServer, useValue: server },
    ],
  });
  const draft = TestBed.inject(VchDraft);
  TestBed.inject(NameCheck);
  TestBed.tick();
  return { draft, asked };
}

async function pause(): Promise<void> {
  TestBed.tick();
  await new Promise((resolve) => setTimeout(resolve, 400));
}

describe('check of the name', () => {
  it('asks every vCenter that answers while none is chosen', async () => {
    const { draft, asked } = aCheck((vCenterId) => answer(vCenterId === 'e'));
    draft.forms.general.controls.name.setValue('prod');
    await pause();
    expect(asked).toEqual(['w prod', 'e prod']);
    expect(draft.nameTaken()).toBeTrue();
  });

  it('asks the chosen vCenter alone', async () => {
    const { draft, asked } = aCheck((vCenterId) => answer(vCenterId === 'e'));
    draft.forms.compute.controls.resource.setValue({
      kind: 'chosen',
      vCenter: west,
      datacenter: { id: 'datacenter-1', path: 'Berlin' },
      owner: cluster,
      node: cluster,
    });
    await pause();
    expect(asked).toEqual(['w virtual-container-host']);
    expect(draft.nameTaken()).toBeFalse();
  });

  it('waits until nobody types, and lets the latest answer count', async () => {
    const { draft, asked } = aCheck((_, name) => answer(name === 'old'));
    const { name } = draft.forms.general.controls;
    for (const text of ['o', 'ol', 'old']) {
      name.setValue(text);
      TestBed.tick();
    }
    await pause();
    expect(asked).toEqual(['w old', 'e old']);
    expect(draft.nameTaken()).toBeTrue();
    name.setValue('new');
    await pause();
    expect(draft.nameTaken()).toBeFalse();
  });

  it('takes no answer for "free"', async () => {
    const { draft } = aCheck(() =>
      Promise.resolve({ ok: false, problem: { kind: 'unreachable', message: 'no route' } }),
    );
    await pause();
    expect(draft.nameTaken()).toBeFalse();
  });
});

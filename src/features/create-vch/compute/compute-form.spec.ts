// SPDX-License-Identifier: Apache-2.0
import { FormBuilder } from '@angular/forms';
import { defaultSettings } from '../../../domain/vch';
import { aNode, aVCenter } from '../../../testing/compute-inventory';
import { computeForm, fillCompute, toComputeSettings, toTarget } from './compute-form';
import type { ChosenResource } from './resource-choice';

const builder = new FormBuilder().nonNullable;

const cluster = aNode('cluster', 'Production');
const chosen: ChosenResource = {
  kind: 'chosen',
  vCenter: aVCenter('vcenter.example.com'),
  datacenter: { id: 'datacenter-2', path: 'Europe/Berlin' },
  owner: cluster,
  node: cluster,
};

describe('form of the Compute Capacity page', () => {
  it('says nothing that the engine would do anyway', () => {
    const settings = toComputeSettings(computeForm(builder).getRawValue());
    expect(settings).toEqual({ ...defaultSettings.compute, endpointCpus: '1', endpointMemory: '2048' });
  });

  for (const text of ['', ' ', 'Unlimited', 'unlimited', ' UNLIMITED ']) {
    it(`takes “${text}” for no limit`, () => {
      const form = computeForm(builder);
      form.patchValue({ cpu: { limit: text }, memory: { limit: text } });
      const { cpu, memory } = toComputeSettings(form.getRawValue());
      expect([cpu.limit, memory.limit]).toEqual(['', '']);
    });
  }

  it('keeps what is not a number for the rules to judge', () => {
    const form = computeForm(builder);
    form.patchValue({ cpu: { limit: ' 12 GHz ' } });
    expect(toComputeSettings(form.getRawValue()).cpu.limit).toBe('12 GHz');
  });

  it('tells where the chosen resource is', () => {
    const form = computeForm(builder);
    form.controls.resource.setValue(chosen);
    expect(toComputeSettings(form.getRawValue())).toEqual(
      jasmine.objectContaining({ resource: 'Production', resourceId: 'cluster-Production' }),
    );
    expect(toTarget(form.getRawValue())).toEqual({
      vCenter: 'vcenter.example.com',
      vCenterId: 'id-of-vcenter.example.com',
      datacenter: 'Europe/Berlin',
      datacenterId: 'datacenter-2',
      thumbprint: 'AA:BB',
      user: '',
    });
  });

  it('wants a VM group only where there can be one', () => {
    const form = computeForm(builder);
    form.patchValue({ useVmGroup: true });
    const wanted = () => toComputeSettings(form.getRawValue()).useVmGroup;
    expect(wanted()).toBeFalse();
    form.controls.resource.setValue(chosen);
    expect(wanted()).toBeTrue();
    const pool = aNode('resource-pool', 'Platform');
    form.controls.resource.setValue({ ...chosen, node: pool });
    expect(wanted()).toBeFalse();
    form.controls.resource.setValue(chosen);
    expect(wanted()).withContext('the tick was kept').toBeTrue();
  });

  it('gives back the settings it was filled with', () => {
    const settings = {
      ...defaultSettings.compute,
      resource: 'Production',
      cpu: { limit: '4000', reservation: '10', shares: '8000' },
      memory: { limit: '', reservation: '', shares: 'high' },
      endpointCpus: '2',
      endpointMemory: '4096',
      useVmGroup: true,
    };
    const target = { ...defaultSettings.target, vCenter: 'vc.example.com', user: 'admin@vsphere.local' };
    const form = computeForm(builder);
    expect(fillCompute(form, settings, target)).toEqual([]);
    expect(toComputeSettings(form.getRawValue())).toEqual(settings);
    expect(toTarget(form.getRawValue())).toEqual(target);
    expect(form.getRawValue().memory.limit).toBe('Unlimited');
  });

  it('tells which settings have no place on the page', () => {
    const settings = { ...defaultSettings.compute, containerLimit: '20' };
    expect(fillCompute(computeForm(builder), settings, defaultSettings.target)).toEqual([
      'compute.containerLimit',
    ]);
  });
});

// SPDX-License-Identifier: Apache-2.0
import { FormBuilder } from '@angular/forms';
import type { GeneralSettings } from '../../../domain/general';
import { defaultSettings } from '../../../domain/vch';
import { containerNameExample } from './container-name-example';
import { fillGeneral, generalForm, toGeneralSettings } from './general-form';

const aForm = () => generalForm(new FormBuilder().nonNullable);

function filled(settings: Partial<GeneralSettings>): GeneralSettings {
  const form = aForm();
  fillGeneral(form, { ...defaultSettings.general, ...settings });
  return toGeneralSettings(form.getRawValue());
}

describe('form of the General page', () => {
  it('begins with the documented defaults', () => {
    expect(toGeneralSettings(aForm().getRawValue())).toEqual(defaultSettings.general);
  });

  it('sends a container ID without prefix and suffix', () => {
    const form = aForm();
    form.patchValue({ convention: { token: '{id}' } });
    expect(toGeneralSettings(form.getRawValue()).containerNameConvention).toBe('{id}');
  });

  it('does not drop a log server that misses its port, or its host', () => {
    const form = aForm();
    form.patchValue({ syslog: { host: 'logs.example.com' } });
    expect(toGeneralSettings(form.getRawValue()).syslogAddress).toBe('tcp://logs.example.com');
    form.patchValue({ syslog: { host: '', port: '514' } });
    expect(toGeneralSettings(form.getRawValue()).syslogAddress).toBe('tcp://:514');
  });

  for (const settings of [
    { name: 'vch-1', containerNameConvention: 'a-{name}-b', debug: 3 },
    { containerNameConvention: '{id}' },
    { containerNameConvention: 'no-token' },
    { debug: 7 },
    { syslogAddress: 'udp://logs.example.com:1514' },
    { syslogAddress: 'tcp://10.0.0.1' },
    { syslogAddress: 'tcp://[fd00::1]:514' },
    { syslogAddress: 'tcp://[fd00::1]' },
  ] satisfies Partial<GeneralSettings>[]) {
    it(`gives back ${JSON.stringify(settings)}`, () => {
      expect(filled(settings)).toEqual({ ...defaultSettings.general, ...settings });
    });
  }
});

describe('example of a container VM’s name', () => {
  for (const [convention, example] of [
    ['web-{name}', 'web-jolly_nobel'],
    ['{id}.lab', '4c01db0b339c.lab'],
    ['nothing', ''],
    ['', ''],
  ] as const) {
    it(`of “${convention}” is “${example}”`, () => {
      expect(containerNameExample(convention)).toBe(example);
    });
  }
});

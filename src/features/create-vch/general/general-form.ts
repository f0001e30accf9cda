// SPDX-License-Identifier: Apache-2.0
import type { NonNullableFormBuilder } from '@angular/forms';
import type { GeneralSettings } from '../../../domain/general';

/** What the General page holds. */
export function generalForm(builder: NonNullableFormBuilder) {
  return builder.group({
    name: 'virtual-container-host',
    convention: builder.group({ prefix: '', token: '', suffix: '' }),
    debug: '0',
    syslog: builder.group({ transport: 'tcp', host: '', port: '' }),
  });
}

export type GeneralForm = ReturnType<typeof generalForm>;

/** The page as a part of the settings. */
export function toGeneralSettings(value: ReturnType<GeneralForm['getRawValue']>): GeneralSettings {
  const { prefix, token, suffix } = value.convention;
  const { transport, host, port } = value.syslog;
  const isSyslogEmpty = host.trim() === '' && port.trim() === '';
  return {
    name: value.name.trim(),
    // The engine's own convention is {name}: without a prefix and suffix it need not be said.
    containerNameConvention: `${prefix.trim()}${token}${suffix.trim()}`,
    debug: Number(value.debug),
    syslogAddress: isSyslogEmpty
      ? ''
      : `${transport}://${host.trim()}${port.trim() === '' ? '' : `:${port.trim()}`}`,
  };
}

/**
 * Puts settings, from a pasted command, into the page.
 *
 * @returns the settings that have no place on the page: none
 */
export function fillGeneral(form: GeneralForm, settings: GeneralSettings): readonly string[] {
  form.patchValue({
    name: settings.name,
    convention: splitConvention(settings.containerNameConvention),
    debug: String(settings.debug),
    syslog: splitSyslog(settings.syslogAddress),
  });
  return [];
}

function splitConvention(convention: string): { prefix: string; token: string; suffix: string } {
  const token = ['{id}', '{name}'].find((candidate) => convention.includes(candidate)) ?? '';
  if (token === '') return { prefix: convention, token: '', suffix: '' };
  const [prefix = '', ...rest] = convention.split(token);
  return { prefix, token, suffix: rest.join(token) };
}

function splitSyslog(address: string): { transport: string; host: string; port: string } {
  const [transport = 'tcp', rest = ''] = address.includes('://') ? address.split('://', 2) : ['tcp', address];
  const colon = rest.lastIndexOf(':');
  const hasPort = colon > rest.lastIndexOf(']');
  return hasPort
    ? { transport, host: rest.slice(0, colon), port: rest.slice(colon + 1) }
    : { transport, host: rest, port: '' };
}

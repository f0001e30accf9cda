// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import type { StorageSettings } from '../storage-settings';

/** Whole GB; 0 is the same as none. */
export const quotaIsAmount: Rule<'storage.quota-is-amount', StorageSettings, { readonly text: string }> = {
  id: 'storage.quota-is-amount',
  severity: 'error',
  citation: 'vic-machine create --storage-quota: whole GB',
  field: 'storage.quota',
  appliesTo: ({ quota }) => quota !== '',
  check: ({ quota }) => (/^\d{1,12}$/.test(quota) ? null : { text: quota }),
};

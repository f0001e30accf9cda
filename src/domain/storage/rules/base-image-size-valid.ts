// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { parseSize } from '../size';
import type { StorageSettings } from '../storage-settings';

/** The size of the disk every container VM gets. */
export const baseImageSizeValid: Rule<
  'storage.base-image-size-valid',
  StorageSettings,
  { readonly problem: 'not-a-size' | 'zero'; readonly text: string }
> = {
  id: 'storage.base-image-size-valid',
  severity: 'error',
  citation: 'vic-machine create --base-image-size: "Invalid default image size"; Docker go-units sizes',
  field: 'storage.baseImageSize',
  appliesTo: ({ baseImageSize }) => baseImageSize !== '',
  check: ({ baseImageSize: text }) => {
    const size = parseSize(text);
    if (size === null) return { problem: 'not-a-size', text };
    return size === 0 ? { problem: 'zero', text } : null;
  },
};

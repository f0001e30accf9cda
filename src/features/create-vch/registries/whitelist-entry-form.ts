// SPDX-License-Identifier: Apache-2.0
import type { NonNullableFormBuilder } from '@angular/forms';

/** One registry a VCH may use: `host[:port]`, CIDR or wildcard, and whether the VCH verifies its certificate. */
export function whitelistEntryForm(
  builder: NonNullableFormBuilder,
  entry = '',
  access: 'secure' | 'insecure' = 'secure',
) {
  return builder.group({ entry, access: builder.control<string>(access) });
}

export type WhitelistEntryForm = ReturnType<typeof whitelistEntryForm>;

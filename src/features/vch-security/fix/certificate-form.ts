// SPDX-License-Identifier: Apache-2.0
import type { NonNullableFormBuilder } from '@angular/forms';

/** What is asked about new certificates, apart from files: those are no texts. */
export function certificateForm(builder: NonNullableFormBuilder) {
  return builder.group({
    source: builder.control<'files' | 'made' | 'vic-machine'>('files'),
    verification: builder.control<'chosen' | 'generated'>('chosen'),
    /** Whether the CAs in force stay beside the new ones. */
    keep: false,
    commonName: '',
  });
}

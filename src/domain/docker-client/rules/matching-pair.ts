// SPDX-License-Identifier: Apache-2.0
import { keyBelongsTo } from '../../certificates';
import type { TlsSettings } from '../../tls';

/** Whether certificate and key are there and belong together, as far as can be seen without signing. */
export function hasMatchingPair(tls: TlsSettings): boolean {
  if (tls.transport === 'plain' || tls.server.source !== 'custom') return false;
  const leaf = tls.server.certificate?.certificates[0];
  const key = tls.server.key?.privateKeys[0];
  return leaf !== undefined && key !== undefined && keyBelongsTo(key, leaf) !== false;
}

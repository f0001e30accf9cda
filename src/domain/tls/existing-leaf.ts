// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../certificates';
import type { TlsSettings } from './tls-settings';

/** The existing server certificate that is chosen; null when none is, or none can be read. */
export function existingLeaf(tls: TlsSettings): Certificate | null {
  if (tls.transport === 'plain' || tls.server.source !== 'custom') return null;
  return tls.server.certificate?.certificates[0] ?? null;
}

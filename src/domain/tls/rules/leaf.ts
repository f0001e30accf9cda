// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../../certificates';
import type { TlsSettings } from '../tls-settings';
import { customServer, isRead } from './parts';

/** The certificates of an existing server certificate's file; null until one of them can be read. */
export function serverChain(
  tls: TlsSettings,
): { readonly file: string; readonly leaf: Certificate; readonly chain: readonly Certificate[] } | null {
  const file = customServer(tls)?.certificate ?? null;
  const [leaf] = file?.certificates ?? [];
  if (!isRead(file) || leaf === undefined) return null;
  return { file: file.name, leaf, chain: file.certificates };
}

// SPDX-License-Identifier: Apache-2.0
import type { NewAuthoritySettings } from '../new-authority-settings';

/** Whether a certificate of a server or a client is asked for. */
export function asksForCertificates({ server, clients }: NewAuthoritySettings): boolean {
  return server !== null || clients.length > 0;
}

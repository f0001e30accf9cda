// SPDX-License-Identifier: Apache-2.0
import { asciiHost } from '../certificates';

/**
 * The name a Docker client verifies for a dialled host: brackets gone, letters outside ASCII turned into punycode
 * (RFC 5891), everything else as typed.
 */
export function dialledName(host: string): string {
  const bare = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  return asciiHost(bare) ?? bare;
}

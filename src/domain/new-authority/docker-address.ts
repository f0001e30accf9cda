// SPDX-License-Identifier: Apache-2.0
import { hostTextBeforePort, parseEndpoint, parseHost } from '../addresses';
import { namesToCertify } from '../docker-client';
import { existingLeaf } from '../tls';
import type { VchSettings } from '../vch';

/** Port of a Docker endpoint with TLS. */
const tlsPort = 2376;

/**
 * What clients should dial, as `DOCKER_HOST`: the address of the VCH when its certificate names it, otherwise a name
 * from the certificate.
 *
 * @param given what clients will dial, as the operator says
 * @param endpoint `ip:2376` of a VCH that exists; '' while there is no address
 * @returns null while neither is known
 */
export function dockerAddress(
  settings: Pick<VchSettings, 'networks' | 'tls'>,
  given: readonly string[],
  endpoint: string,
): string | null {
  const known = parseEndpoint(endpoint);
  const address = known.ok ? hostTextBeforePort(known.value.host) : null;
  const port = known.ok ? (known.value.port ?? tlsPort) : tlsPort;
  const names = dialableNames(settings, given);
  const host = address !== null && names.includes(address) ? address : (names[0] ?? address);
  return host === null ? null : `tcp://${host}:${port}`;
}

/** Names and addresses that the server certificate is for, as they stand before a port; wildcards cannot be dialled. */
function dialableNames(
  settings: Pick<VchSettings, 'networks' | 'tls'>,
  given: readonly string[],
): readonly string[] {
  const { tls } = settings;
  if (tls.transport === 'plain') return [];
  const { server } = tls;
  const altNames = existingLeaf(tls)?.subjectAltNames;
  const texts =
    server.source === 'generated'
      ? namesToCertify(settings, given)
      : [...(altNames?.dns ?? []), ...(altNames?.ips ?? [])];
  return texts.flatMap((text) => {
    const host = parseHost(text);
    return host.ok && host.value.kind !== 'wildcard' ? [hostTextBeforePort(host.value)] : [];
  });
}

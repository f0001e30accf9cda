// SPDX-License-Identifier: Apache-2.0
import { hostTextBeforePort, parseEndpoint, parseHost } from '../addresses';
import type { TlsSettings } from '../tls';

/** Port of a Docker endpoint with TLS. */
const tlsPort = 2376;

/**
 * What clients should dial, as `DOCKER_HOST`: the address of the VCH when its certificate names it, otherwise a name
 * from the certificate.
 *
 * @param endpoint `ip:2376` of a VCH that exists; '' while there is no address
 * @returns null while neither is known
 */
export function dockerAddress(tls: TlsSettings, endpoint: string): string | null {
  const known = parseEndpoint(endpoint);
  const address = known.ok ? hostTextBeforePort(known.value.host) : null;
  const port = known.ok ? (known.value.port ?? tlsPort) : tlsPort;
  const names = dialledNames(tls);
  const host = address !== null && names.includes(address) ? address : (names[0] ?? address);
  return host === null ? null : `tcp://${host}:${port}`;
}

/** Names and addresses that the server certificate is for, as they stand before a port; wildcards cannot be dialled. */
function dialledNames(tls: TlsSettings): readonly string[] {
  if (tls.transport === 'plain') return [];
  const { server } = tls;
  const altNames = server.source === 'custom' ? server.certificate?.certificates[0]?.subjectAltNames : null;
  const texts =
    server.source === 'generated'
      ? [server.commonName]
      : [...(altNames?.dns ?? []), ...(altNames?.ips ?? [])];
  return texts.flatMap((text) => {
    const host = parseHost(text);
    return host.ok && host.value.kind !== 'wildcard' ? [hostTextBeforePort(host.value)] : [];
  });
}

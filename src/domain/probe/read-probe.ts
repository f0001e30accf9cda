// SPDX-License-Identifier: Apache-2.0
import { readCertificate, readDistinguishedName } from '../certificates';
import type { ProbeAnswer, TlsPort } from '../plugin-api';
import type { ServedPort, ServedVch } from './served-vch';

/** Reads the certificates and names of a probe. What cannot be read is counted, or left out. */
export function readProbe(answer: Extract<ProbeAnswer, { readonly outcome: 'probed' }>): ServedVch {
  const { host, address, dockerTls, dockerPlain, admin } = answer;
  return {
    host,
    address,
    dockerTls: readPort(dockerTls),
    versions: dockerTls.versions,
    dockerPlain,
    admin: readPort(admin),
  };
}

function readPort(port: TlsPort): ServedPort {
  if (port.state !== 'tls') return port;
  const { chain, clientCertificates, admitsAnyone } = port;
  const certificates = chain.flatMap((text) => {
    const read = readCertificate(bytesOf(text));
    return read.ok ? [read.value] : [];
  });
  return {
    state: 'tls',
    chain: certificates,
    unreadable: chain.length - certificates.length,
    clientAuthorities:
      clientCertificates?.authorities.flatMap((text) => {
        const read = readDistinguishedName(bytesOf(text));
        return read.ok ? [read.value] : [];
      }) ?? null,
    admitsAnyone,
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

// SPDX-License-Identifier: Apache-2.0
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { at, listAt, textAt, textsAt } from './json-value';
import type { Refusal, TlsOutcome, Verdict } from './verdict';

const nilPointer = 'runtime error: invalid memory address or nil pointer dereference';
const trustLevels = ['closed', 'outbound', 'peers', 'published', 'open'];

/** What the API makes of a creation request: schema, then handler, then validator, in the API's own order. */
export function judge(body: unknown): Verdict {
  const refusal = schema(body) ?? handler(body) ?? certificates(body);
  return refusal === null ? { accepted: true, tls: tlsOutcome(body) } : { accepted: false, refusal };
}

function schema(body: unknown): Refusal | null {
  const level = listAt(body, 'network', 'container')
    .map((network) => textAt(network, 'firewall'))
    .find((firewall) => firewall !== '' && !trustLevels.includes(firewall));
  return level === undefined
    ? null
    : {
        status: 422,
        code: 606,
        message: 'firewall in body should be one of [closed outbound peers published open]',
      };
}

function handler(body: unknown): Refusal | null {
  const server = at(body, 'auth', 'server');
  const generate = at(server, 'generate');
  const halfPair = at(server, 'certificate') === undefined || at(server, 'private_key') === undefined;
  const items = [
    listAt(body, 'network', 'container'),
    listAt(body, 'auth', 'client', 'certificate_authorities'),
  ];
  if (items.flat().includes(null)) {
    return panic(nilPointer);
  }
  if (server !== undefined && (generate === undefined ? halfPair : at(generate, 'size') === undefined)) {
    return panic(nilPointer);
  }
  if (
    listAt(body, 'registry', 'image_fetch_proxy', 'no_proxy').length === 0 &&
    at(body, 'registry', 'image_fetch_proxy', 'no_proxy')
  ) {
    return panic('runtime error: index out of range [0] with length 0');
  }
  if (at(body, 'storage') === undefined) {
    return bad('Invalid default image size  provided; ');
  }
  if (textAt(body, 'network', 'bridge', 'ip_range') === '') {
    return bad(
      'Error parsing bridge network ip range: invalid CIDR address: . Range must be in CIDR format, e.g., 172.16.0.0/12',
    );
  }
  if (new TextEncoder().encode(textAt(body, 'name')).length > 31) {
    return bad('invalid display name: length exceeds 31 characters');
  }
  const verifies = at(body, 'auth', 'client', 'no_tls_verify') !== true;
  if (
    generate !== undefined &&
    verifies &&
    at(body, 'auth', 'no_tls') !== true &&
    textAt(generate, 'cname') === ''
  ) {
    return bad('error generating certificates: provide Common Name for server certificate');
  }
  return null;
}

function certificates(body: unknown): Refusal | null {
  const server = at(body, 'auth', 'server');
  if (tlsOutcome(body).server === 'given') {
    const problem = pairProblem(textAt(server, 'certificate', 'pem'), textAt(server, 'private_key', 'pem'));
    if (problem !== null) {
      return bad(`error generating certificates: ${problem}`);
    }
  }
  const authorities = textsOfPems(body, 'auth', 'client', 'certificate_authorities');
  if (authorities !== '' && tlsOutcome(body).clientAuthorities === 'given' && !hasCertificate(authorities)) {
    return bad('failed to validate VCH: Unable to load certificate authority data');
  }
  return null;
}

/** Which of the seven configurations comes out. */
export function tlsOutcome(body: unknown): TlsOutcome {
  const server = at(body, 'auth', 'server');
  const generate = at(server, 'generate') !== undefined && at(body, 'auth', 'no_tls') !== true;
  const given = at(server, 'certificate') !== undefined && at(server, 'generate') === undefined;
  const off = at(body, 'auth', 'client', 'no_tls_verify') === true;
  const authorities = listAt(body, 'auth', 'client', 'certificate_authorities').length > 0;
  if (!generate && !given) {
    return { server: 'none', clientAuthorities: 'none' };
  }
  return {
    server: generate ? 'generated' : 'given',
    clientAuthorities: generate && !off ? 'generated' : authorities ? 'given' : 'none',
  };
}

function pairProblem(certificate: string, privateKey: string): string | null {
  try {
    const key = createPrivateKey(privateKey);
    return new X509Certificate(certificate).checkPrivateKey(key)
      ? null
      : 'tls: private key does not match public key';
  } catch {
    return 'tls: failed to parse private key';
  }
}

function hasCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

/** The PEMs of a list of authorities, as the handler puts them together: end to end, unchecked. */
export function textsOfPems(body: unknown, ...path: readonly string[]): string {
  return textsAt({ pems: listAt(body, ...path).map((authority) => at(authority, 'pem')) }, 'pems').join('');
}

function panic(message: string): Refusal {
  return { status: 500, code: null, message };
}

function bad(message: string): Refusal {
  return { status: 400, code: null, message };
}

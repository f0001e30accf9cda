// SPDX-License-Identifier: Apache-2.0
import type { IpAddress } from '../../addresses';
import { parseIpAddress } from '../../addresses';
import type { Certificate } from '../certificate';
import type { GoVersion } from '../go-version';
import { isAtLeast } from '../go-version';
import { commonNameOf } from '../naming';
import type { ChainRefusal } from './chain-refusal';

/**
 * Whether a certificate is for the host a client dials (RFC 6125 as Go has it); null when it is. Addresses need an IP
 * entry, names a DNS entry; the common name stopped counting with Go 1.15.
 *
 * @param host a DNS name, or an address with or without brackets
 */
export function checkHost(certificate: Certificate, host: string, version: GoVersion): ChainRefusal | null {
  const bare = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  const address = parseIpAddress(bare);
  const names = address.ok ? [] : namesOf(certificate, version);
  const isListed = address.ok
    ? hasAddress(certificate, address.value)
    : names.some((name) => matches(name, host, version));
  if (isListed) return null;
  const commonName = commonNameOf(certificate.subject);
  if (certificate.subjectAltNames === null && commonName !== null && isMatch(commonName, host)) {
    const message = 'x509: certificate relies on legacy Common Name field, use SANs instead';
    return { code: 'common-name-only', certificate, message };
  }
  const entries = address.ok ? (certificate.subjectAltNames?.ips ?? []) : names;
  if (entries.length > 0) {
    const message = `x509: certificate is valid for ${entries.join(', ')}, not ${bare}`;
    return { code: 'name-mismatch', certificate, message };
  }
  const message = address.ok
    ? `x509: cannot validate certificate for ${bare} because it doesn't contain any IP SANs`
    : `x509: certificate is not valid for any names, but wanted to match ${host}`;
  return { code: 'no-names', certificate, message };
}

function hasAddress({ subjectAltNames }: Certificate, address: IpAddress): boolean {
  const wanted = asIpv6(address);
  return (subjectAltNames?.ips ?? []).some((entry) => {
    const parsed = parseIpAddress(entry);
    return parsed.ok && asIpv6(parsed.value) === wanted;
  });
}

/** Whether a common name would have done in the days when it counted. */
function isMatch(commonName: string, host: string): boolean {
  return labelsMatch(lower(commonName), lower(withoutFinalDot(host)));
}

/** IPv4 and IPv4-mapped IPv6 addresses are the same to Go. */
function asIpv6({ version, value }: IpAddress): bigint {
  return version === 4 ? (0xffffn << 32n) | value : value;
}

/** The DNS names a certificate speaks for; before Go 1.15 the common name when there is no subjectAltName. */
function namesOf({ subjectAltNames, subject }: Certificate, version: GoVersion): readonly string[] {
  if (subjectAltNames !== null || isAtLeast(version, '1.19')) return subjectAltNames?.dns ?? [];
  const commonName = commonNameOf(subject);
  const counts = commonName !== null && (version === '1.8.7' || isValidName(commonName, false, version));
  return counts ? [commonName] : [];
}

function matches(pattern: string, host: string, version: GoVersion): boolean {
  const name = lower(withoutFinalDot(host));
  if (isAtLeast(version, '1.19')) {
    if (!isValidName(host, false, version) || !isValidName(pattern, true, version)) {
      const isName = (text: string) => text !== '' && text !== '.';
      return isName(host) && isName(pattern) && lower(pattern) === lower(host);
    }
    return labelsMatch(lower(pattern), name);
  }
  return labelsMatch(lower(withoutFinalDot(pattern)), name);
}

function labelsMatch(pattern: string, host: string): boolean {
  const wanted = pattern.split('.');
  const labels = host.split('.');
  if (pattern === '' || host === '' || wanted.length !== labels.length) return false;
  return wanted.every((label, index) => (index === 0 && label === '*') || label === labels[index]);
}

/** Whether Go takes a text for a host name; a pattern may have `*` as its whole first label. */
function isValidName(text: string, isPattern: boolean, version: GoVersion): boolean {
  const name = isPattern ? text : withoutFinalDot(text);
  if (name === '' || (name === '*' && isAtLeast(version, '1.24'))) return false;
  return name
    .split('.')
    .every(
      (label, index) => (isPattern && index === 0 && label === '*') || /^[A-Za-z0-9_][\w-]*$/.test(label),
    );
}

function withoutFinalDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name;
}

/** Lower case for ASCII only: other letters are compared as they are. */
function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

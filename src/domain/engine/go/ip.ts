// SPDX-License-Identifier: Apache-2.0

/**
 * Go's `net.IP`: 4 or 16 bytes. The length is kept because the engine compares addresses byte by byte, so a range read
 * from a CIDR (4 bytes) never overlaps one written with a dash (16 bytes).
 */
export type GoIp = readonly number[];

const v4InV6Prefix: GoIp = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff];

/** `net.ParseIP` of Go 1.17 and later: IPv4 without leading zeros (16 bytes, as Go returns it) or IPv6; else null. */
export function parseIp(text: string): GoIp | null {
  if (text.includes(':')) return parseIpv6(text);
  const v4 = parseIpv4(text);
  return v4 === null ? null : [...v4InV6Prefix, ...v4];
}

function parseIpv4(text: string): GoIp | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  const bytes = parts.map((part) => (/^(0|[1-9]\d{0,2})$/.test(part) ? Number(part) : 256));
  return bytes.every((byte) => byte < 256) ? bytes : null;
}

function parseIpv6(text: string): GoIp | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head, tail] = halves.map((half, index) => ipv6Groups(half, index === halves.length - 1));
  if (!head || tail === null) return null;
  if (tail === undefined) return head.length === 16 ? head : null;
  // "::" stands for at least one group.
  if (head.length + tail.length > 14) return null;
  return [...head, ...Array<number>(16 - head.length - tail.length).fill(0), ...tail];
}

function ipv6Groups(text: string, mayEndInIpv4: boolean): GoIp | null {
  if (text === '') return [];
  const groups = text.split(':');
  const bytes: number[] = [];
  for (const [index, group] of groups.entries()) {
    if (group.includes('.')) {
      const v4 = mayEndInIpv4 && index === groups.length - 1 ? parseIpv4(group) : null;
      if (v4 === null) return null;
      bytes.push(...v4);
    } else {
      if (!/^[0-9a-f]{1,4}$/i.test(group)) return null;
      const value = parseInt(group, 16);
      bytes.push(value >> 8, value & 0xff);
    }
  }
  return bytes;
}

/** `IP.To4`: the 4 bytes of an IPv4 address however it is held; null for IPv6. */
export function toV4(ip: GoIp): GoIp | null {
  if (ip.length === 4) return ip;
  const mapped = ip.length === 16 && v4InV6Prefix.every((byte, index) => ip[index] === byte);
  return mapped ? ip.slice(12) : null;
}

/** `IP.String`; `<nil>` for no address. */
export function ipText(ip: GoIp | null): string {
  if (ip === null || ip.length === 0) return '<nil>';
  const v4 = toV4(ip);
  if (v4 !== null) return v4.join('.');
  const groups = Array.from(
    { length: 8 },
    (_, index) => ((ip[2 * index] ?? 0) << 8) | (ip[2 * index + 1] ?? 0),
  );
  const [start, length] = longestZeroRun(groups);
  const text = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  return length < 2 ? text(groups) : `${text(groups.slice(0, start))}::${text(groups.slice(start + length))}`;
}

function longestZeroRun(groups: readonly number[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  groups.forEach((_, start) => {
    const end = groups.findIndex((group, index) => index >= start && group !== 0);
    const length = (end < 0 ? groups.length : end) - start;
    if (length > best[1]) best = [start, length];
  });
  return best;
}

/** `IP.Equal`: whether both are the same address, however they are held. */
export function sameIp(a: GoIp, b: GoIp): boolean {
  const left = toV4(a) ?? a;
  const right = toV4(b) ?? b;
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** `bytes.Compare`. */
export function compareBytes(a: GoIp, b: GoIp): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The engine's `ip.IsUnspecifiedIP`: no address, 0.0.0.0 or `::`. */
export function isUnspecifiedIp(ip: GoIp | null): boolean {
  if (ip === null || ip.length === 0) return true;
  return (toV4(ip) ?? ip).every((byte) => byte === 0);
}

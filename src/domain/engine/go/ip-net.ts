// SPDX-License-Identifier: Apache-2.0
import { ipText, isUnspecifiedIp, parseIp, sameIp, toV4, type GoIp } from './ip';

/** Go's `net.IPNet`: an address (with or without host bits) and a mask of 4 or 16 bytes. */
export interface GoIpNet {
  readonly ip: GoIp;
  readonly mask: GoIp;
}

/** What `net.ParseCIDR` returns: the address as written and the network it lies in. */
export interface GoCidr {
  /** 16 bytes, as Go returns it. */
  readonly ip: GoIp;
  readonly network: GoIpNet;
}

/** `net.ParseCIDR`; null where Go answers `invalid CIDR address: …`. */
export function parseGoCidr(text: string): GoCidr | null {
  const slash = text.indexOf('/');
  if (slash < 0) return null;
  const ip = parseIp(text.slice(0, slash));
  const prefixText = text.slice(slash + 1);
  if (ip === null || !/^\d{1,7}$/.test(prefixText)) return null;
  const bytes = text.slice(0, slash).includes(':') ? ip : (toV4(ip) ?? ip);
  const prefix = Number(prefixText);
  if (prefix > bytes.length * 8) return null;
  const mask = prefixMask(prefix, bytes.length);
  return { ip, network: { ip: bytes.map((byte, index) => byte & (mask[index] ?? 0)), mask } };
}

/** The error text of `net.ParseCIDR`. */
export function cidrError(text: string): string {
  return `invalid CIDR address: ${text}`;
}

/** `net.CIDRMask`, for `length` bytes. */
export function prefixMask(prefix: number, length: number): GoIp {
  return Array.from({ length }, (_, index) => {
    const bits = Math.max(0, Math.min(8, prefix - 8 * index));
    return (0xff << (8 - bits)) & 0xff;
  });
}

/** `IPMask.Size`: the prefix length, or 0 for a mask that is none. */
export function prefixLength(mask: GoIp): number {
  const bits = mask.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return /^1*0*$/.test(bits) ? bits.replace(/0/g, '').length : 0;
}

/** `IPNet.Contains`. */
export function netContains(net: GoIpNet, ip: GoIp): boolean {
  const number = toV4(net.ip) ?? net.ip;
  const mask = net.mask.length === 16 && number.length === 4 ? net.mask.slice(12) : net.mask;
  const candidate = toV4(ip) ?? ip;
  if (number.length !== mask.length || candidate.length !== number.length) return false;
  return number.every(
    (byte, index) => (byte & (mask[index] ?? 0)) === ((candidate[index] ?? 0) & (mask[index] ?? 0)),
  );
}

/** `IPNet.String`: `10.1.0.0/24`. */
export function netText(net: GoIpNet): string {
  return `${ipText(net.ip)}/${prefixLength(net.mask)}`;
}

/** The engine's `ip.IsUnspecifiedSubnet`: nothing that could be a gateway. */
export function isUnspecifiedSubnet(net: GoIpNet | null): boolean {
  return net === null || isUnspecifiedIp(net.ip) || prefixLength(net.mask) === 0;
}

/** The engine's `ip.IsRoutableIP`: neither the network's own address nor its broadcast address. */
export function isRoutableIp(ip: GoIp, subnet: GoIpNet): boolean {
  if (!netContains(subnet, ip)) return false;
  const number = toV4(subnet.ip) ?? subnet.ip;
  const allZeros = number.map((byte, index) => byte & (subnet.mask[index] ?? 0));
  const allOnes = number.map((byte, index) => byte | (~(subnet.mask[index] ?? 0) & 0xff));
  return !sameIp(ip, allZeros) && !sameIp(ip, allOnes);
}

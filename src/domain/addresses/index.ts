// SPDX-License-Identifier: Apache-2.0
export {
  addressRangeText,
  parseAddressRange,
  writtenRangeText,
  type AddressRange,
  type WrittenRange,
} from './address-range';
export { enclosingBlock, exactBlock, isOneBlock, largestBlockInside } from './alignment';
export {
  blockSize,
  canBeMachine,
  cidrText,
  firstAddress,
  hasHostBits,
  isHostAddress,
  lastAddress,
  networkOf,
  parseCidr,
  type Cidr,
} from './cidr';
export {
  containsAddress,
  containsRange,
  rangeOfNetwork,
  rangeSize,
  rangesAround,
  rangesOverlap,
} from './containment';
export { endpointText, parseEndpoint, type Endpoint } from './endpoint';
export { hostText, hostTextBeforePort, parseHost, type Host } from './host';
export { parseHostName, sameName, type HostName } from './host-name';
export { addressBits, ipAddressText, parseIpAddress, sameAddress, type IpAddress } from './ip-address';
export { parseIpv4Address, parseIpv4Cidr, parseIpv4Range } from './ipv4-only';
export { parsePort } from './port';
export type { AddressProblem, AddressProblemCode, Parsed } from './problem';
export { parseProxyException, proxyExceptionText, type ProxyException } from './proxy-exception';
export { parseProxyUrl, proxyUrlText, type ProxyUrl } from './proxy-url';
export {
  defaultSyslogPort,
  parseSyslogAddress,
  syslogAddressText,
  type SyslogAddress,
} from './syslog-address';

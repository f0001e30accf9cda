// SPDX-License-Identifier: Apache-2.0
import {
  addressRangeText,
  cidrText,
  ipAddressText,
  parseIpv4Address,
  parseIpv4Cidr,
  parseIpv4Range,
  type Parsed,
} from '../../addresses';
import type { ReportProblem } from './request-problem';
import type { RequestGateway } from './vch-request';

/** How a typed text becomes what the API reads; a text that is refused is reported, and no body is made then. */
function reader<Value>(parse: (text: string) => Parsed<Value>, print: (value: Value) => string) {
  return (typed: string, field: string, report: ReportProblem): string => {
    const answer = parse(typed.trim());
    if (answer.ok) return print(answer.value);
    report({ code: 'invalid-value', field, value: typed });
    return typed;
  };
}

/** An IPv4 address (`IP_Address` of the API) in its canonical form. */
export const requestAddress = reader(parseIpv4Address, ipAddressText);

/** An IPv4 address with a prefix length (`CIDR` of the API) in its canonical form. */
export const requestCidr = reader(parseIpv4Cidr, cidrText);

/** A range (`IP_Range` of the API): the short form is written out, and a reversed one would make the API panic. */
export const requestRange = reader(parseIpv4Range, (range) =>
  range.form.kind === 'cidr' ? cidrText(range.form.cidr) : addressRangeText(range),
);

/** A gateway of a container network: its address, and the subnet it is in as its only destination. */
export function requestGateway(typed: string, field: string, report: ReportProblem): RequestGateway {
  const network = requestCidr(typed, field, report);
  const answer = parseIpv4Cidr(network);
  const address = answer.ok ? ipAddressText(answer.value.address) : network;
  return { address, routing_destinations: [network] };
}

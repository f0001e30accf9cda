// SPDX-License-Identifier: Apache-2.0
import type { AddressProblem, AddressProblemCode } from '../../domain/addresses';

const reasons: Readonly<Record<AddressProblemCode, string>> = {
  empty: 'nothing is entered',
  blank: 'a blank is not allowed',
  'unexpected-character': 'this character does not belong here',
  'not-ascii':
    'only plain letters, digits and signs are allowed (write an international name in its xn-- form)',
  'ends-early': 'something is missing at the end',
  'octet-too-large': 'a number of an IPv4 address is at most 255',
  'octet-leading-zero': 'a number of an IPv4 address has no leading zero',
  'too-few-octets': 'an IPv4 address has four numbers',
  ipv6: 'only IPv4 works here',
  'group-too-long': 'a group of an IPv6 address has at most four digits',
  'too-few-groups': 'an IPv6 address has eight groups, or :: in place of some',
  'too-many-groups': 'an IPv6 address has eight groups at most',
  'second-compression': ':: may stand once only',
  zone: 'a zone such as %eth0 is not allowed',
  'prefix-missing': 'a prefix length such as /24 is missing',
  'prefix-too-long': 'a prefix length is at most 32',
  'single-address': 'one address is not a range',
  'reversed-range': 'the last address is before the first',
  'mixed-versions': 'first and last address are not of the same kind',
  'label-empty': 'there is nothing beside the dot',
  'label-too-long': 'a part of a name has at most 63 characters',
  'label-hyphen': 'a part of a name neither begins nor ends with -',
  'name-too-long': 'a name has at most 253 characters',
  underscore: 'the name of a host has no _',
  'looks-like-an-address': 'a name does not end in a number',
  'wildcard-misplaced': '* stands alone, before the first dot',
  'port-zero': 'port 0 cannot be used',
  'port-too-large': 'a port is at most 65535',
  'scheme-missing': 'the beginning, such as http:// or tcp://, is missing',
  'scheme-unsupported': 'this kind of address (the part before ://) is not supported',
  'host-missing': 'the host is missing',
};

/** What is about the text as a whole, or about its end: a position would tell nothing. */
const aboutTheWhole: readonly AddressProblemCode[] = [
  'empty',
  'ends-early',
  'too-few-octets',
  'ipv6',
  'too-few-groups',
  'prefix-missing',
  'single-address',
  'reversed-range',
  'mixed-versions',
  'name-too-long',
  'scheme-missing',
  'scheme-unsupported',
  'host-missing',
];

/** Words for what is wrong with an address, to be put into a sentence. */
export const addresses = {
  /** `at character 5, a blank is not allowed`: the position counts from 1 for the reader. */
  problem: ({ code, position }: AddressProblem): string =>
    aboutTheWhole.includes(code) ? reasons[code] : `at character ${position + 1}, ${reasons[code]}`,
};

// SPDX-License-Identifier: Apache-2.0

/** Why a text is not what it should be. One code per cause; the words are in `messages/en/addresses`. */
export type AddressProblemCode =
  /** There is no text. */
  | 'empty'
  /** A blank, tab or line break where none may stand. */
  | 'blank'
  /** A character that has no place here. */
  | 'unexpected-character'
  /** A character outside ASCII: international names are written in their `xn--` form. */
  | 'not-ascii'
  /** The text stops where something is still missing. */
  | 'ends-early'
  /** IPv4: a number above 255. */
  | 'octet-too-large'
  /** IPv4: `010`, which some programs read as octal 8. */
  | 'octet-leading-zero'
  /** IPv4: fewer than four numbers. */
  | 'too-few-octets'
  /** An IPv6 address where the engine and its API know IPv4 only. */
  | 'ipv6'
  /** IPv6: a group of more than four digits. */
  | 'group-too-long'
  /** IPv6: fewer than eight groups and no `::`. */
  | 'too-few-groups'
  /** IPv6: more than eight groups, or a `::` that stands for none. */
  | 'too-many-groups'
  /** IPv6: `::` twice. */
  | 'second-compression'
  /** IPv6: a zone (`%eth0`) means something on one machine only. */
  | 'zone'
  /** An address where a network with a prefix length (`/24`) is needed. */
  | 'prefix-missing'
  /** A prefix longer than the address: above 32, or 128 for IPv6. */
  | 'prefix-too-long'
  /** One address where a range is needed. */
  | 'single-address'
  /** The range ends before it begins. */
  | 'reversed-range'
  /** The range begins with IPv4 and ends with IPv6, or the other way round. */
  | 'mixed-versions'
  /** Host name: nothing between two dots, before the first or after the last one. */
  | 'label-empty'
  /** Host name: a label of more than 63 characters. */
  | 'label-too-long'
  /** Host name: a label begins or ends with `-`. */
  | 'label-hyphen'
  /** Host name: more than 253 characters. */
  | 'name-too-long'
  /** Host name: `_` is not allowed in names of hosts. */
  | 'underscore'
  /** Host name: its last label is a number, so programs take it for a (wrong) IPv4 address. */
  | 'looks-like-an-address'
  /** `*` anywhere but as the whole first label. */
  | 'wildcard-misplaced'
  /** Port 0. */
  | 'port-zero'
  /** A port above 65535. */
  | 'port-too-large'
  /** No `scheme://` in front. */
  | 'scheme-missing'
  /** A scheme that is not supported here. */
  | 'scheme-unsupported'
  /** Nothing between `scheme://` and what follows. */
  | 'host-missing';

/** Why a text is not what it should be, and where. */
export interface AddressProblem {
  readonly code: AddressProblemCode;
  /** Offset of the first character that is wrong, in UTF-16 code units; the text's length when it ends early. */
  readonly position: number;
}

/** What a parse function of this area answers. */
export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: AddressProblem };

/** An answer that worked. */
export function parsed<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

/** An answer that names what is wrong. */
export function refused(code: AddressProblemCode, position: number): Parsed<never> {
  return { ok: false, problem: { code, position } };
}

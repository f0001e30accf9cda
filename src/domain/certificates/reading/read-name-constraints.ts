// SPDX-License-Identifier: Apache-2.0
import { parseIpAddress } from '../../addresses';
import type { NameConstraints, NameSubtrees } from '../certificate';
import { contextTag, DerReader, derTag } from '../der';
import type { GoVersion } from '../go-version';
import { isAtLeast } from '../go-version';
import { labelsAsIn, readMailbox } from '../names';
import { asciiText, isAscii } from './read-text';
import { refuse } from './refusal';

/** Name constraints and whether a subtree of a kind that Go does not process was among them. */
export interface NameConstraintsReading {
  readonly constraints: NameConstraints;
  readonly unhandled: boolean;
}

const invalid = 'x509: invalid NameConstraints extension';

/** nameConstraints (RFC 5280 4.2.1.10). */
export function readNameConstraints(
  value: Uint8Array<ArrayBuffer>,
  critical: boolean,
  version: GoVersion,
): NameConstraintsReading {
  const outer = new DerReader(value);
  const sequence = outer.inside(derTag.sequence) ?? refuse(invalid);
  const permitted = optionalSubtrees(sequence, 0);
  const excluded = optionalSubtrees(sequence, 1);
  if (!outer.atEnd || !sequence.atEnd) refuse(invalid);
  if ((permitted?.atEnd ?? true) && (excluded?.atEnd ?? true)) {
    refuse('x509: empty name constraints extension');
  }
  const permittedTrees = readSubtrees(permitted, version);
  const excludedTrees = readSubtrees(excluded, version);
  const constraints = { permitted: permittedTrees.trees, excluded: excludedTrees.trees };
  const unhandled = permittedTrees.unhandled || excludedTrees.unhandled;
  if (isAtLeast(version, '1.13')) return { constraints, unhandled };
  if (critical && (unhandled || !isPermittedDnsOnly(constraints))) {
    refuse('x509: unhandled critical extension');
  }
  const none = { dns: [], ips: [], emails: [], uris: [] };
  const permittedDns = { ...none, dns: permittedTrees.trees.dns };
  return { constraints: { permitted: permittedDns, excluded: none }, unhandled: false };
}

/** Before 1.10 Go knew permitted DNS names only, and refused a certificate where anything else was critical. */
function isPermittedDnsOnly({ permitted, excluded }: NameConstraints): boolean {
  const { ips, emails, uris } = permitted;
  const others = [ips, emails, uris, excluded.dns, excluded.ips, excluded.emails, excluded.uris];
  return others.every((list) => list.length === 0);
}

function optionalSubtrees(sequence: DerReader, number: number): DerReader | null {
  const tag = contextTag(number, 'constructed');
  if (!sequence.nextIs(tag)) return null;
  return sequence.inside(tag) ?? refuse(invalid);
}

function readSubtrees(
  reader: DerReader | null,
  version: GoVersion,
): { readonly trees: NameSubtrees; readonly unhandled: boolean } {
  const trees = {
    dns: [] as string[],
    ips: [] as NameSubtrees['ips'][number][],
    emails: [] as string[],
    uris: [] as string[],
  };
  let unhandled = false;
  while (reader !== null && !reader.atEnd) {
    const { tag, content } = reader.inside(derTag.sequence)?.any() ?? refuse(invalid);
    if (tag === contextTag(2, 'primitive')) trees.dns.push(readDomain(content, 'dnsName', version));
    else if (tag === contextTag(7, 'primitive')) trees.ips.push(readAddressBlock(content));
    else if (tag === contextTag(1, 'primitive')) trees.emails.push(readEmail(content, version));
    else if (tag === contextTag(6, 'primitive')) trees.uris.push(readUriHost(content, version));
    else unhandled = true;
  }
  return { trees, unhandled };
}

function readDomain(content: Uint8Array, kind: string, version: GoVersion): string {
  const text = readAscii(content);
  // A leading dot leaves out the domain itself.
  const domain = text.startsWith('.') ? text.slice(1) : text;
  const labels = labelsAsIn(version)(domain);
  if (labels === null) refuse(`x509: failed to parse ${kind} constraint ${JSON.stringify(text)}`);
  return text;
}

function readEmail(content: Uint8Array, version: GoVersion): string {
  const text = readAscii(content);
  if (!text.includes('@')) return readDomain(content, 'rfc822Name', version);
  if (readMailbox(text, version) === null) {
    refuse(`x509: failed to parse rfc822Name constraint ${JSON.stringify(text)}`);
  }
  return text;
}

function readUriHost(content: Uint8Array, version: GoVersion): string {
  const text = readAscii(content);
  if (parseIpAddress(text).ok) {
    refuse(`x509: failed to parse URI constraint ${JSON.stringify(text)}: cannot be IP address`);
  }
  return readDomain(content, 'URI', version);
}

function readAscii(content: Uint8Array): string {
  if (!isAscii(content)) refuse('x509: invalid constraint value');
  return asciiText(content);
}

function readAddressBlock(content: Uint8Array): NameSubtrees['ips'][number] {
  if (content.length !== 8 && content.length !== 32) {
    refuse(`x509: IP constraint contained value of length ${content.length}`);
  }
  const half = content.length / 2;
  const mask = content.subarray(half);
  const bits = Array.from(mask, (byte) => byte.toString(2).padStart(8, '0')).join('');
  if (bits.includes('01')) refuse('x509: IP constraint contained invalid mask');
  return { address: content.subarray(0, half), mask };
}

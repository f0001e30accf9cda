// SPDX-License-Identifier: Apache-2.0
import { ipAddressText } from '../../domain/addresses';
import type { NameConstraints, NameSubtrees } from '../../domain/certificates';
import type { Messages } from '../../messages';

/** What names an authority may sign for, a line each (RFC 5280 4.2.1.10). */
export function constraintTexts(
  { permitted, excluded }: NameConstraints,
  texts: Messages['certificateCard'],
): readonly string[] {
  return [
    ...subtrees(permitted, texts.everyName).map(texts.permitted),
    ...subtrees(excluded, texts.everyName).map(texts.excluded),
  ];
}

/** An empty domain stands for every one. */
function subtrees({ dns, ips, emails, uris }: NameSubtrees, every: string): readonly string[] {
  const blocks = ips.map(({ address, mask }) => `${addressText(address)}/${prefixOrMask(mask)}`);
  return [...dns, ...blocks, ...emails, ...uris].map((name) => (name === '' ? every : name));
}

function addressText(bytes: Uint8Array): string {
  const value = bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  return ipAddressText({ version: bytes.length === 4 ? 4 : 6, value });
}

/** The length of the prefix; a mask with gaps as it is. */
function prefixOrMask(mask: Uint8Array): string {
  const bits = [...mask].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return /^1*0*$/.test(bits) ? String(bits.lastIndexOf('1') + 1) : addressText(mask);
}

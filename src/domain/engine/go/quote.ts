// SPDX-License-Identifier: Apache-2.0

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** `%q` of Go's fmt for a string, as the engine's messages use it. */
export function goQuote(text: string): string {
  const escaped = Array.from(text, (character) => escapes[character] ?? printable(character));
  return `"${escaped.join('')}"`;
}

function printable(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code < 0x20 || code === 0x7f ? `\\x${hex(code, 2)}` : character;
  // Go prints what Unicode calls a letter, mark, number, punctuation or symbol.
  if (/^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character)) return character;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

function hex(code: number, length: number): string {
  return code.toString(16).padStart(length, '0');
}

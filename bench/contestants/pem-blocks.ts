// SPDX-License-Identifier: Apache-2.0

/** The bytes of a file as text, for packages that take text. */
export function textOf(file: Uint8Array): string {
  return new TextDecoder('latin1').decode(file);
}

/** The blocks of a PEM text, for packages without a PEM reader: what every such package's examples do. */
export function pemBlocks(text: string): readonly Uint8Array<ArrayBuffer>[] {
  return text
    .split('-----BEGIN ')
    .slice(1)
    .filter((part) => part.includes('-----END '))
    .map((part) => {
      const body = part.slice(part.indexOf('-----') + 5, part.indexOf('-----END '));
      return Uint8Array.from(atob(body.replace(/\s/g, '')), (character) => character.charCodeAt(0));
    });
}

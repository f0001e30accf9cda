// SPDX-License-Identifier: Apache-2.0
import { readPemAsGo, writePem } from '../../src/domain/pem';

/** How a certificate appears in an answer. */
export interface PemAnswer {
  readonly pem: string;
}

/**
 * Certificates as the API gives them back, its faults included: the text of each contains all those before it, and
 * anything left over after the last block is a crash. Null stands for that crash (answer 500).
 */
export function certificateAnswers(stored: string): readonly PemAnswer[] | null {
  if (stored === '') {
    return [];
  }
  const blocks = readPemAsGo(new TextEncoder().encode(stored));
  const leftOver = stored.slice(stored.lastIndexOf('-----END ')).replace(/^-----END [^\n]*\n?/, '');
  if (blocks.length === 0 || leftOver !== '') {
    return null;
  }
  const texts = blocks.map(({ label, bytes }) => writePem(label, bytes));
  return texts.map((_text, index) => ({ pem: texts.slice(0, index + 1).join('') }));
}

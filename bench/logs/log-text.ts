// SPDX-License-Identifier: Apache-2.0
import { bytesOf, goLine, vicLine } from '../../src/testing/logs';

/** Bytes of a block of ordinary lines. */
const blockSize = 1 << 20;

/** Blocks that differ; packers look back 32 KiB, so that the same block again compresses no better. */
const blockCount = 16;

/** Security messages written between two blocks. */
export const messagesPerBlock = 20;

/** What fills logs: ordinary lines, nearly all of a real log. */
export function ordinaryBlocks(): readonly Uint8Array<ArrayBuffer>[] {
  const random = numbers(1);
  return Array.from({ length: blockCount }, (_, block) => {
    const lines: string[] = [];
    let size = 0;
    for (let line = 0; size < blockSize; line++) {
      const at = new Date(Date.UTC(2026, 0, 1 + block) + line * 137);
      const text = ordinary(at, random);
      lines.push(text);
      size += text.length + 1;
    }
    return bytesOf(`${lines.join('\n')}\n`);
  });
}

/** Security messages that were never written before: a second later each, from some hundred addresses. */
export function securityLines(block: number): Uint8Array<ArrayBuffer> {
  const lines = Array.from({ length: messagesPerBlock }, (_, index) => {
    const number = block * messagesPerBlock + index;
    const at = new Date(Date.UTC(2026, 5, 1) + number * 1000);
    return goLine(
      at,
      `http: TLS handshake error from 10.1.${number % 3}.${number % 200}:${1024 + (number % 60_000)}: ${reasons[number % 3] ?? ''}`,
    );
  });
  return bytesOf(`${lines.join('\n')}\n`);
}

const reasons = [
  "tls: client didn't provide a certificate",
  "tls: failed to verify client's certificate: x509: certificate signed by unknown authority",
  'EOF',
];

function ordinary(at: Date, random: () => number): string {
  const hex = (digits: number) =>
    Array.from({ length: digits / 8 }, () => random().toString(16).padStart(8, '0')).join('');
  const operation = `op=301.${random() % 100_000}`;
  switch (random() % 4) {
    case 0:
      return vicLine(
        at,
        'DEBUG',
        `${operation} (delta:${random() % 900}.${random() % 10}µs): [NewOperation] ${operation}`,
      );
    case 1:
      return vicLine(
        at,
        'DEBUG',
        `[BEGIN] [vic/lib/apiservers/engine/backends.(*ContainerBackend).ContainerInspect:${random() % 900}] ${hex(64)}`,
      );
    case 2:
      return vicLine(at, 'INFO', `${operation}: Container ${hex(64)} state changed from Running to Stopped`);
    default:
      return vicLine(at, 'DEBUG', `Calling GET /v1.25/containers/${hex(64)}/json?size=${random() % 2}`);
  }
}

/** Numbers of 32 bits that look random and are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return (value ^ (value >>> 14)) >>> 0;
  };
}

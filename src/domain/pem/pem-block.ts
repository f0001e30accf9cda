// SPDX-License-Identifier: Apache-2.0

/** One `-----BEGIN …-----` block of a PEM file (RFC 7468), decoded. */
export interface PemBlock {
  /** The words between `BEGIN` and the dashes: `CERTIFICATE`, `RSA PRIVATE KEY`… */
  readonly label: string;
  /** The decoded content. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** RFC 1421 headers (`Proc-Type`, `DEK-Info`…) by name; empty for a modern block. */
  readonly headers: ReadonlyMap<string, string>;
  /** Line its BEGIN stands on, counted from 1. */
  readonly line: number;
  /** Offset of the first dash of its BEGIN in the bytes that were read. */
  readonly offset: number;
}

/** What keeps a block, or a whole file, from being read by strict PEM readers such as Go's. */
export interface PemDefect {
  readonly code: PemDefectCode;
  /** Line it starts at, counted from 1; null when it is about the whole file. */
  readonly line: number | null;
}

/** The kinds of damage a PEM file can have. */
export type PemDefectCode =
  /** A UTF-8 byte order mark right in front of the first block. */
  | 'byte-order-mark'
  /** The file is UTF-16 text. */
  | 'utf-16'
  /** Lines end with a carriage return alone, as on old Macs. */
  | 'line-ends'
  /** Something else stands on the BEGIN or END line: indentation, text, or the next block glued on. */
  | 'boundary-line'
  /** END names another label than BEGIN. */
  | 'end-label'
  /** A BEGIN without its END. */
  | 'unterminated'
  /** What is between BEGIN and END is not base64. */
  | 'damaged';

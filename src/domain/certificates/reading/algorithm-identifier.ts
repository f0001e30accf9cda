// SPDX-License-Identifier: Apache-2.0
import type { DerElement, DerReader } from '../der';
import { refuse } from './refusal';

/** AlgorithmIdentifier (RFC 5280 4.1.1.2). */
export interface AlgorithmIdentifier {
  readonly identifier: string;
  /** null when there are none. */
  readonly parameters: DerElement | null;
}

/** Reads the content of an AlgorithmIdentifier. */
export function readAlgorithmIdentifier(content: DerReader): AlgorithmIdentifier {
  const identifier = content.objectIdentifier() ?? refuse('x509: malformed OID');
  if (content.atEnd) return { identifier, parameters: null };
  return { identifier, parameters: content.any() ?? refuse('x509: malformed parameters') };
}

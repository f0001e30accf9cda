// SPDX-License-Identifier: Apache-2.0

/** Why a file could not be converted. */
export type ConversionProblem =
  /** It is protected by a passphrase and none was given. */
  | 'needs-passphrase'
  | 'wrong-passphrase'
  /** An encryption or container that is not known here. */
  | 'unsupported'
  /** The passphrase is hardened with more rounds than a browser should be asked for. */
  | 'too-many-rounds'
  | 'damaged';

/** The answer of a conversion. */
export type Conversion<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: ConversionProblem };

/** A failed {@link Conversion}. */
export function cannotConvert(problem: ConversionProblem): {
  readonly ok: false;
  readonly problem: ConversionProblem;
} {
  return { ok: false, problem };
}

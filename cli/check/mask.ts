// SPDX-License-Identifier: Apache-2.0
import { maskedPassword } from '../../src/domain/vic-machine';

/** A text, trimmed, without the passwords of the URLs in it: the engine repeats proxies and targets in its messages. */
export function masked(text: string): string {
  return text.trim().replace(/(\/\/[^\s/?#:@"]*):[^\s"@]*@/g, `$1:${maskedPassword}@`);
}

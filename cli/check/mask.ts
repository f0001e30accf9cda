// SPDX-License-Identifier: Apache-2.0
import { maskedPassword } from '../../src/domain/vic-machine';

/** A text without the passwords of the URLs in it: the engine repeats proxies and targets in its messages. */
export function masked(text: string): string {
  return text.replace(/(\/\/[^\s/?#:@"]*):[^\s"@]*@/g, `$1:${maskedPassword}@`);
}

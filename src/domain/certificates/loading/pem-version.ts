// SPDX-License-Identifier: Apache-2.0
import type { TextAfterEnd } from '../../pem';
import type { GoVersion } from '../go-version';

/** How a version of Go reads PEM; only the oldest one puts up with text behind END. */
export function pemOf(version: GoVersion): TextAfterEnd {
  return version === '1.8.7' ? 'ignored' : 'refused';
}

// SPDX-License-Identifier: Apache-2.0
import { app } from './app';
import { wizard } from './wizard';

/** Everything an operator reads, in English: the language every other one is typed against. */
export const en = { app, wizard };

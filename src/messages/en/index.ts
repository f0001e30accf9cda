// SPDX-License-Identifier: Apache-2.0
import { app } from './app';
import { configurations } from './configurations';
import { files } from './files';
import { generalPage } from './general-page';
import { securityPage } from './security-page';
import { textList } from './text-list';
import { tls } from './tls';
import { wizard } from './wizard';

/** Everything an operator reads, in English: the language every other one is typed against. */
export const en = {
  app,
  configurations,
  files,
  generalPage,
  securityPage,
  textList,
  tls,
  wizard,
};

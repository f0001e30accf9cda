// SPDX-License-Identifier: Apache-2.0
import { addresses } from './addresses';
import { app } from './app';
import { certificateCard } from './certificate-card';
import { clipboard } from './clipboard';
import { authorityReuse } from './authority-reuse';
import { commandLine } from './command-line';
import { compute } from './compute';
import { computePage } from './compute-page';
import { configurations } from './configurations';
import { connection } from './connection';
import { conversion } from './conversion';
import { files } from './files';
import { firewall } from './firewall';
import { fromCommand } from './from-command';
import { general } from './general';
import { generalPage } from './general-page';
import { help } from './help';
import { loadStatus } from './load-status';
import { networks } from './networks';
import { networksPage } from './networks-page';
import { operationsUser } from './operations-user';
import { operationsUserPage } from './operations-user-page';
import { posture } from './posture';
import { probe } from './probe';
import { registries } from './registries';
import { registriesPage } from './registries-page';
import { rowList } from './row-list';
import { securityPage } from './security-page';
import { storage } from './storage';
import { storagePage } from './storage-page';
import { summaryPage } from './summary-page';
import { textList } from './text-list';
import { tls } from './tls';
import { traffic } from './traffic';
import { vchFacts } from './vch-facts';
import { vchList } from './vch-list';
import { vchReport } from './vch-report';
import { vch } from './vch-rules';
import { vicMachineCommand } from './vic-machine-command';
import { wizard } from './wizard';

/** Everything an operator reads, in English: the language every other one is typed against. */
export const en = {
  addresses,
  app,
  certificateCard,
  clipboard,
  authorityReuse,
  commandLine,
  compute,
  computePage,
  configurations,
  connection,
  conversion,
  files,
  firewall,
  fromCommand,
  general,
  generalPage,
  help,
  loadStatus,
  networks,
  networksPage,
  operationsUser,
  operationsUserPage,
  posture,
  probe,
  registries,
  registriesPage,
  rowList,
  securityPage,
  storage,
  storagePage,
  summaryPage,
  textList,
  tls,
  traffic,
  vch,
  vchFacts,
  vchList,
  vchReport,
  vicMachineCommand,
  wizard,
};

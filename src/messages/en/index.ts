// SPDX-License-Identifier: Apache-2.0
import { addresses } from './addresses';
import { app } from './app';
import { certificateCard } from './certificate-card';
import { certificatePicture } from './certificate-picture';
import { clipboard } from './clipboard';
import { authorityReuse } from './authority-reuse';
import { commandLine } from './command-line';
import { compute } from './compute';
import { computePage } from './compute-page';
import { configurations } from './configurations';
import { connection } from './connection';
import { conversion } from './conversion';
import { exposure } from './exposure';
import { fileSorting } from './file-sorting';
import { files } from './files';
import { firewall } from './firewall';
import { fromCommand } from './from-command';
import { general } from './general';
import { generalPage } from './general-page';
import { handOver } from './hand-over';
import { help } from './help';
import { hostFirewall } from './host-firewall';
import { loadStatus } from './load-status';
import { networkPicture } from './network-picture';
import { networks } from './networks';
import { networksPage } from './networks-page';
import { openPorts } from './open-ports';
import { newAuthority } from './new-authority';
import { newAuthorityPage } from './new-authority-page';
import { operationsUser } from './operations-user';
import { operationsUserPage } from './operations-user-page';
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
import { vch } from './vch-rules';
import { vicMachineCommand } from './vic-machine-command';
import { wizard } from './wizard';

/** Texts of parts that are opened on demand, loaded with them: first pages do without. */
const later = {
  oneVch: async () => (await import('./one-vch')).oneVch,
  operationsUserDetails: async () => (await import('./operations-user-details')).operationsUserDetails,
  probe: async () => (await import('./probe')).probe,
  vchReport: async () => (await import('./vch-report')).vchReport,
};

/** Everything an operator reads, in English: the language every other one is typed against. */
export const en = {
  addresses,
  app,
  certificateCard,
  certificatePicture,
  clipboard,
  authorityReuse,
  commandLine,
  compute,
  computePage,
  configurations,
  connection,
  conversion,
  exposure,
  fileSorting,
  files,
  firewall,
  fromCommand,
  general,
  generalPage,
  handOver,
  help,
  later,
  hostFirewall,
  loadStatus,
  networkPicture,
  networks,
  networksPage,
  openPorts,
  newAuthority,
  newAuthorityPage,
  operationsUser,
  operationsUserPage,
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
  vicMachineCommand,
  wizard,
};

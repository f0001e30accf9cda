// SPDX-License-Identifier: Apache-2.0
import { clientConnects } from './client-connects';
import { clientPairIsWhole } from './client-pair-is-whole';
import { everyAuthorityAdmitsClients } from './every-authority-admits-clients';
import { everyNameIsTrusted } from './every-name-is-trusted';
import { namesAreHosts } from './names-are-hosts';
import { namesAreKnown } from './names-are-known';
import { serverLoads } from './server-loads';
import { someAuthorityAdmitsClients } from './some-authority-admits-clients';
import { someNameIsTrusted } from './some-name-is-trusted';

/** What should hold for the Docker clients that are to connect. */
export const clientRules = [
  someAuthorityAdmitsClients,
  everyAuthorityAdmitsClients,
  serverLoads,
  someNameIsTrusted,
  everyNameIsTrusted,
  namesAreHosts,
  namesAreKnown,
  clientConnects,
  clientPairIsWhole,
] as const;

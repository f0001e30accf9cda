// SPDX-License-Identifier: Apache-2.0
import { clientConnects } from './client-connects';
import { clientPairIsWhole } from './client-pair-is-whole';
import { commonNameAddressStays } from './common-name-address-stays';
import { commonNameIsClientAddress } from './common-name-is-client-address';
import { commonNameOrAddressGiven } from './common-name-or-address-given';
import { everyAuthorityAdmitsClients } from './every-authority-admits-clients';
import { everyNameIsTrusted } from './every-name-is-trusted';
import { namelessCertificateKnown } from './nameless-certificate-known';
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
  commonNameAddressStays,
  namesAreHosts,
  namesAreKnown,
  clientConnects,
  clientPairIsWhole,
] as const;

/**
 * What only concerns the command line: the wizard demands a common name, and the certificate that it makes is for the
 * VCH's address too.
 */
export const clientCommandLineRules = [
  commonNameIsClientAddress,
  commonNameOrAddressGiven,
  namelessCertificateKnown,
] as const;

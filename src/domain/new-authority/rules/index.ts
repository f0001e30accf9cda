// SPDX-License-Identifier: Apache-2.0
import { aCertificateIsAskedFor } from './a-certificate-is-asked-for';
import { aClientIsNamed } from './a-client-is-named';
import { authorityIsNamed } from './authority-is-named';
import { authorityLifeIsInDays } from './authority-life-is-in-days';
import { authorityNameFits } from './authority-name-fits';
import { certificateLifeIsInDays } from './certificate-life-is-in-days';
import { certificatesEndWithAuthority } from './certificates-end-with-authority';
import { clientNamesDiffer } from './client-names-differ';
import { clientNamesFit } from './client-names-fit';
import { containerPassphraseIsAscii } from './container-passphrase-is-ascii';
import { ellipticKeysSuit } from './elliptic-keys-suit';
import { organizationFits } from './organization-fits';
import { serverHostsAreAddresses } from './server-hosts-are-addresses';
import { serverHostsAreGiven } from './server-hosts-are-given';
import { serverLifeSuitsBrowsers } from './server-life-suits-browsers';

/** Everything that should hold for certificates that are to be made here. */
export const newAuthorityRules = [
  authorityIsNamed,
  authorityNameFits,
  organizationFits,
  authorityLifeIsInDays,
  ellipticKeysSuit,
  serverHostsAreGiven,
  serverHostsAreAddresses,
  aClientIsNamed,
  aCertificateIsAskedFor,
  clientNamesFit,
  clientNamesDiffer,
  certificateLifeIsInDays,
  certificatesEndWithAuthority,
  serverLifeSuitsBrowsers,
] as const;

/** What should hold for the `cert.pfx` that is made when files are downloaded. */
export const containerRules = [containerPassphraseIsAscii] as const;

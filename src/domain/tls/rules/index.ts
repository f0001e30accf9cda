// SPDX-License-Identifier: Apache-2.0
import { authorityFilesAreAtHand } from './authority-files-are-at-hand';
import { authoritiesAreChosen } from './authorities-are-chosen';
import { authorityFilesAreWhole } from './authority-files-are-whole';
import { authorityFilesHoldCertificates } from './authority-files-hold-certificates';
import { authorityFilesHoldNoPrivateKey } from './authority-files-hold-no-private-key';
import { authoritiesAreValidNow } from './authorities-are-valid-now';
import { serverCertificateFileIsAtHand } from './server-certificate-file-is-at-hand';
import { serverCertificateIsChosen } from './server-certificate-is-chosen';
import { serverCertificateIsReadable } from './server-certificate-is-readable';
import { serverCertificateFileIsNoKey } from './server-certificate-file-is-no-key';
import { serverCertificateIsValidNow } from './server-certificate-is-valid-now';
import { serverKeyFileIsAtHand } from './server-key-file-is-at-hand';
import { serverKeyIsChosen } from './server-key-is-chosen';
import { serverKeyIsReadable } from './server-key-is-readable';
import { serverKeyIsNotEncrypted } from './server-key-is-not-encrypted';
import { serverKeyFileIsNoCertificate } from './server-key-file-is-no-certificate';
import { serverKeyMatchesCertificate } from './server-key-matches-certificate';
import { generatedCommonNameIsGiven } from './generated-common-name-is-given';
import { generatedCommonNameIsAnAddress } from './generated-common-name-is-an-address';
import { generatedKeySizeIsUsable } from './generated-key-size-is-usable';
import { clientsAreVerified } from './clients-are-verified';

/** Everything that should hold for the TLS settings of a VCH. */
export const tlsRules = [
  authoritiesAreChosen,
  authorityFilesHoldCertificates,
  authorityFilesAreWhole,
  authorityFilesHoldNoPrivateKey,
  authoritiesAreValidNow,
  serverCertificateIsChosen,
  serverCertificateIsReadable,
  serverCertificateFileIsNoKey,
  serverCertificateIsValidNow,
  serverKeyIsChosen,
  serverKeyIsReadable,
  serverKeyIsNotEncrypted,
  serverKeyFileIsNoCertificate,
  serverKeyMatchesCertificate,
  generatedCommonNameIsGiven,
  generatedCommonNameIsAnAddress,
  generatedKeySizeIsUsable,
  clientsAreVerified,
] as const;

/** What the wizard demands on top: files that a pasted command names have to be chosen. */
export const tlsWizardRules = [
  authorityFilesAreAtHand,
  serverCertificateFileIsAtHand,
  serverKeyFileIsAtHand,
] as const;

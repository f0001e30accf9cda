// SPDX-License-Identifier: Apache-2.0
import { authorityFilesAreAtHand } from './authority-files-are-at-hand';
import { authoritiesAreChosen } from './authorities-are-chosen';
import { authorityFilesAreWhole } from './authority-files-are-whole';
import { authorityFilesHoldCertificates } from './authority-files-hold-certificates';
import { authorityFilesHoldNoPrivateKey } from './authority-files-hold-no-private-key';
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
import { authoritiesStayValid } from './authorities-stay-valid';
import { authoritiesDiffer } from './authorities-differ';
import { authorityKeysAreStrong } from './authority-keys-are-strong';
import { authoritySignaturesAreStrong } from './authority-signatures-are-strong';
import { serverCertificateStaysValid } from './server-certificate-stays-valid';
import { serverCertificateIsSettled } from './server-certificate-is-settled';
import { serverCertificateIsForServers } from './server-certificate-is-for-servers';
import { serverCertificateNamesHosts } from './server-certificate-names-hosts';
import { serverKeyUsageIsComplete } from './server-key-usage-is-complete';
import { serverKeyUsageAllowsAgreement } from './server-key-usage-allows-agreement';
import { serverCertificateIsNoAuthority } from './server-certificate-is-no-authority';
import { serverCertificateIsSigned } from './server-certificate-is-signed';
import { serverChainHoldsNoStrangers } from './server-chain-holds-no-strangers';
import { serverIssuerIsHandedOut } from './server-issuer-is-handed-out';
import { serverKeyIsAccepted } from './server-key-is-accepted';
import { serverKeyIsStrong } from './server-key-is-strong';
import { serverSignaturesAreStrong } from './server-signatures-are-strong';
import { serverKeyShowsName } from './server-key-shows-name';
import { serverCertificateSuitsBrowsers } from './server-certificate-suits-browsers';
import { generatedCommonNameIsQualified } from './generated-common-name-is-qualified';
import { generatedCommonNameIsOneHost } from './generated-common-name-is-one-host';
import { generatedKeySizeIsRecommended } from './generated-key-size-is-recommended';
import { generatedKeySizeIsUsual } from './generated-key-size-is-usual';
import { generatedCertificateIsRenewed } from './generated-certificate-is-renewed';
import { generatedCertificateIsHandedOut } from './generated-certificate-is-handed-out';
import { dockerTlsVerifyIsUnset } from './docker-tls-verify-is-unset';
import { serverKeyIsPkcs1 } from './server-key-is-pkcs1';
import { generatedOrganizationIsKept } from './generated-organization-is-kept';

/** Everything that should hold for the TLS settings of a VCH. */
export const tlsRules = [
  authoritiesAreChosen,
  authorityFilesHoldCertificates,
  authorityFilesAreWhole,
  authorityFilesHoldNoPrivateKey,
  serverCertificateIsChosen,
  serverCertificateIsReadable,
  serverCertificateFileIsNoKey,
  serverCertificateIsValidNow,
  serverKeyIsChosen,
  serverKeyIsReadable,
  serverKeyIsNotEncrypted,
  serverKeyFileIsNoCertificate,
  serverKeyMatchesCertificate,
  generatedCommonNameIsAnAddress,
  generatedKeySizeIsUsable,
  clientsAreVerified,
  authoritiesStayValid,
  authoritiesDiffer,
  authorityKeysAreStrong,
  authoritySignaturesAreStrong,
  serverCertificateStaysValid,
  serverCertificateIsSettled,
  serverCertificateIsForServers,
  serverCertificateNamesHosts,
  serverKeyUsageIsComplete,
  serverKeyUsageAllowsAgreement,
  serverCertificateIsNoAuthority,
  serverCertificateIsSigned,
  serverChainHoldsNoStrangers,
  serverIssuerIsHandedOut,
  serverKeyIsAccepted,
  serverKeyIsStrong,
  serverSignaturesAreStrong,
  serverKeyShowsName,
  serverCertificateSuitsBrowsers,
  generatedCommonNameIsQualified,
  generatedCommonNameIsOneHost,
  generatedKeySizeIsRecommended,
  generatedKeySizeIsUsual,
  generatedCertificateIsRenewed,
  generatedCertificateIsHandedOut,
  dockerTlsVerifyIsUnset,
] as const;

/**
 * What the wizard demands on top: files that a pasted command names have to be chosen, and a certificate is made for
 * the name that is entered. vic-machine takes the VCH's static address for a missing name.
 */
export const tlsWizardRules = [
  generatedCommonNameIsGiven,
  authorityFilesAreAtHand,
  serverCertificateFileIsAtHand,
  serverKeyFileIsAtHand,
] as const;

/** What only concerns the command line: the wizard makes certificates, and rewrites keys, itself. */
export const tlsCommandLineRules = [serverKeyIsPkcs1, generatedOrganizationIsKept] as const;

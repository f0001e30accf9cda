// SPDX-License-Identifier: Apache-2.0
export { canonicalCertificate, canonicalCertificates, canonicalKey } from './canonical-pem';
export type {
  Certificate,
  CertificatePolicies,
  DistinguishedName,
  KeyAlgorithm,
  KeyUsage,
  NameAttribute,
  NameConstraints,
  NameSubtrees,
  SubjectAltNames,
} from './certificate';
export type { ChosenFile, FileProblem, FileProblemCode } from './chosen-file';
export { fingerprint } from './fingerprint';
export { builtWith, dockerCommandLine, goVersions, isAtLeast, newestGo } from './go-version';
export type { GoBuild, GoVersion } from './go-version';
export { isAuthority } from './is-authority';
export { keyBelongsTo, keyPairMatches } from './key-match';
export { commonNameOf, describeName, isSelfIssued, sameCertificate, sameName, shortName } from './naming';
export type { PrivateKey, PrivateKeyFormat } from './private-key';
export { remainingValidity, soonInDays } from './remaining-validity';
export type { RemainingValidity } from './remaining-validity';
export { readCertificate } from './reading/read-certificate';
export { readDistinguishedName } from './reading/read-name';
export { largestFile, mostCertificates, readChosenFile } from './reading/read-chosen-file';
export { readPrivateKey } from './reading/read-private-key';
export type { PrivateKeyProblem, PrivateKeyReading } from './reading/read-private-key';
export type { Reading, ReadingProblem } from './reading/refusal';
export { serialNumberText } from './serial-number';
export { issueAuthority, issueSelfSigned } from './issuing/issue';
export type { IssuedAuthority, IssuedPair, IssueRequest, ServerRequest } from './issuing/issue';
export type { NewKeyPair, NewKeyType } from './issuing/key-pair';
export * as certificateExtensions from './issuing/extensions';
export { pairFrom } from './issuing/issue';
export { keyIdentifier, newKeyPair } from './issuing/key-pair';
export { distinguishedName, signCertificate } from './issuing/sign-certificate';
export type { ChainRefusal, ChainRefusalCode } from './verification/chain-refusal';
export { checkAnchor } from './verification/check-anchor';
export { checkHost } from './verification/check-host';
export { issuersOf } from './verification/issuers-of';
export { isSignedBy } from './verification/is-signed-by';
export { mostPaths, verifyChain } from './verification/verify-chain';
export type { ChainRequest, ChainVerdict, RefusedPath } from './verification/verify-chain';
export { loadAuthorities } from './loading/load-authorities';
export { isKeyBlock, loadKeyPair } from './loading/load-key-pair';
export type { KeyPairLoading, LoadedKeyPair } from './loading/load-key-pair';
export type { Conversion, ConversionProblem } from './conversion/conversion';
export { convertFile } from './conversion/convert-file';
export { mendingFor, takeParts } from './conversion/mending';
export type { FileUse, Mending, TakenParts } from './conversion/mending';
export { orderChain } from './conversion/order-chain';
export type { OrderedChain } from './conversion/order-chain';
export { writePkcs12 } from './conversion/write-pkcs12';
export type { Pkcs12Writing } from './conversion/write-pkcs12';
export { writeZip } from './conversion/zip';
export type { ArchiveFile } from './conversion/zip';
export { asciiHost } from './names';

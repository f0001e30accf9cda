// SPDX-License-Identifier: Apache-2.0

/**
 * The versions of Go whose `crypto/x509` was observed, oldest first. A VCH is built with 1.8.7; Docker clients of today
 * are built with 1.24 and later. Each stands for the versions up to the next one.
 */
export const goVersions = ['1.8.7', '1.13', '1.19', '1.21', '1.24', '1.26', '1.27'] as const;

/** One of the observed versions of Go. */
export type GoVersion = (typeof goVersions)[number];

/** The newest observed version. */
export const newestGo: GoVersion = '1.27';

/** Whether a version is another one or a later one. */
export function isAtLeast(version: GoVersion, other: GoVersion): boolean {
  return goVersions.indexOf(version) >= goVersions.indexOf(other);
}

/** A program built with Go: the version, and what its maker switched back on (Go's `//go:debug` settings). */
export interface GoBuild {
  readonly version: GoVersion;
  /** `x509negativeserial=1`: certificates with a negative serial number are read, as before Go 1.23. */
  readonly negativeSerials: boolean;
  /** `rsa1024min=0`: RSA keys below 1024 bits are used, as before Go 1.24. */
  readonly shortRsaKeys: boolean;
}

/** A program built with a version of Go without any opt-outs. */
export function builtWith(version: GoVersion): GoBuild {
  const isOld = !isAtLeast(version, '1.24');
  return { version, negativeSerials: isOld, shortRsaKeys: isOld };
}

/** The Docker command line 28 as released: Go 1.24 with both opt-outs. */
export const dockerCommandLine: GoBuild = { version: '1.24', negativeSerials: true, shortRsaKeys: true };

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

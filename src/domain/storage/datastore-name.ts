// SPDX-License-Identifier: Apache-2.0

/** The datastore a place is on: what stands before the first `/`, with or without `ds://`; null on an NFS server. */
export function datastoreName(location: string): string | null {
  if (/^nfs:/i.test(location)) return null;
  const [name = ''] = location.replace(/^ds:\/\//i, '').split('/');
  return name === '' ? null : name;
}

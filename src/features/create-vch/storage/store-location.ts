// SPDX-License-Identifier: Apache-2.0

/** A place on a datastore, as the page asks for it. */
export interface StoreLocation {
  /** Name of the datastore; '' when none is chosen. */
  readonly datastore: string;
  /** Existing or new folder; '' = the engine's own. */
  readonly folder: string;
}

/** `datastore/folder`, as `--image-store` and `--volume-store` take it; '' without a datastore. */
export function toLocation({ datastore, folder }: StoreLocation): string {
  const path = folder.trim().replace(/^\/+/, '');
  return datastore === '' || path === '' ? datastore : `${datastore}/${path}`;
}

/** The other way round; `ds://` says nothing more. */
export function splitLocation(location: string): StoreLocation {
  const [datastore = '', ...folder] = location.replace(/^ds:\/\//i, '').split('/');
  return { datastore, folder: folder.join('/') };
}

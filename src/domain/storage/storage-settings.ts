// SPDX-License-Identifier: Apache-2.0

/** `--volume-store`: where Docker volumes live. */
export interface VolumeStore {
  /** `datastore/folder`, `ds://datastore/folder` or `nfs://host/path?uid=…&gid=…`. */
  readonly location: string;
  /** The name Docker users know it by; `default` makes anonymous volumes possible. */
  readonly label: string;
}

/** The wizard's Storage Capacity page. */
export interface StorageSettings {
  /** `--image-store`: `datastore[/folder]`; '' when none is chosen. */
  readonly imageStore: string;
  /** `--base-image-size`: a number with a unit, `8GB`; '' = the engine's default, 8GB. */
  readonly baseImageSize: string;
  /** `--volume-store`, repeatable. */
  readonly volumeStores: readonly VolumeStore[];
  /** `--storage-quota`: whole GB; '' = none. Command line only. */
  readonly quota: string;
}

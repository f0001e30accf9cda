// SPDX-License-Identifier: Apache-2.0

const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'];

/** Bytes in words, in powers of 1000 as the engine counts: `8.4 TB`. */
function size(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const value = (bytes / 1000 ** power).toLocaleString('en', { maximumFractionDigits: 1 });
  return `${value} ${units[power] ?? ''}`;
}

/** The wizard's Storage Capacity page. */
export const storagePage = {
  datastoresOf: (resource: string) => `datastores of ${resource}`,
  chooseResource: 'Choose a compute resource first: it decides which datastores can be used.',
  noDatastores: (resource: string) => `${resource} reaches no datastore.`,
  imageStore: 'Image store',
  datastore: 'Datastore',
  notSelected: 'Not selected',
  choice: (name: string, type: string, free: number, capacity: number) =>
    `${name} (${type}, ${size(free)} of ${size(capacity)} free)`,
  unknown: (name: string) => `${name} (not reached by the compute resource)`,
  imageHelp: 'Where the VCH keeps container images and the disks of container VMs.',
  folder: 'File folder',
  folderHint: 'Existing or new folder; when empty, one with the name of the VCH',
  baseImageSize: 'Maximum container VM image size',
  baseImageSizeHint: 'Cannot be changed once the VCH is there.',
  baseImageSizeHelp: 'How large the disk of a container can grow. It takes only the space that is used.',
  unit: 'Unit',
  units: { GB: 'GB', MB: 'MB' },
  asTyped: (unit: string) => (unit === '' ? 'bytes' : unit),
  anonymous: 'Enable anonymous volumes',
  anonymousHelp:
    'Makes a volume store with the label “default”. Images with a VOLUME and “docker run -v /data” need one.',
  anonymousStore: 'Store for anonymous volumes',
  volumeStores: 'Volume stores',
  volumeStore: 'volume store',
  volumeStoresHelp: 'Places for Docker volumes. Docker users choose one by its label.',
  noVolumeStores: 'No further volume store.',
  kind: 'Kind',
  kinds: { datastore: 'Datastore', nfs: 'NFS share' },
  url: 'NFS URL',
  urlHint: 'nfs://host/path?uid=1000&gid=1000',
  volumeFolderHint: 'Existing or new folder',
  label: 'Volume store label',
};

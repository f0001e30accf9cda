// SPDX-License-Identifier: Apache-2.0
import type {
  storageInVCenterRules,
  storageRules,
  storageWizardRules,
  VolumeLocationProblem,
  VolumePlace,
} from '../../domain/storage';
import type { RuleTexts } from '../rule-text';

const locationProblems: Readonly<Record<VolumeLocationProblem, string>> = {
  'scheme-unsupported': 'is neither on a datastore nor on an NFS server',
  'nfs-host': 'does not name an NFS server',
  'nfs-path': 'does not name a folder of the NFS server',
  characters: 'contains a character that is not allowed',
};

/** `Volume store 2`, counted from 1 for the reader. */
const store = ({ index }: VolumePlace): string => `volume store ${index + 1}`;
const stores = (places: readonly VolumePlace[]): string => places.map(store).join(', ');
const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

const rules: RuleTexts<typeof storageRules> &
  RuleTexts<typeof storageWizardRules> &
  RuleTexts<typeof storageInVCenterRules> = {
  'storage.image-store-chosen': () => ({
    wrong: 'No image store is chosen.',
    consequence: 'The VCH has no place for images and container VMs.',
    remedy: 'Choose a datastore.',
  }),
  'storage.image-store-characters-allowed': ({ characters }) => ({
    wrong: `The image store contains ${characters.join(' ')}, which is not allowed.`,
    consequence: 'vic-machine refuses to create the VCH.',
    remedy: 'Use letters, digits, blanks and - _ ( ) / only.',
  }),
  'storage.image-store-reached': ({ datastore }) => ({
    wrong: `The chosen compute resource does not reach the datastore ${datastore}.`,
    consequence: 'Creating the VCH fails.',
    remedy: 'Choose another datastore, or another compute resource.',
  }),
  'storage.volume-stores-reached': ({ places }) => ({
    wrong: `The chosen compute resource does not reach the datastore ${places.map(({ datastore }) => datastore).join(', ')}.`,
    consequence: 'Creating the VCH fails.',
    remedy: 'Choose another datastore, or another compute resource.',
  }),
  'storage.image-store-has-room': ({ datastore, free, size }) => ({
    wrong: `${datastore} has ${gigabytes(free)} free, less than the ${gigabytes(size)} that one container may fill.`,
    consequence: 'Containers stop when the datastore is full.',
    remedy: 'Choose another datastore, or a smaller size.',
  }),
  'storage.base-image-size-valid': ({ problem, text }) => ({
    wrong: problem === 'zero' ? 'A size of 0 leaves no room for an image.' : `${text} is not a size.`,
    consequence: 'Creating the VCH or its containers fails.',
    remedy: 'Enter a number and a unit, such as 8GB.',
  }),
  'storage.volume-locations-given': ({ places }) => ({
    wrong: `No datastore is chosen for ${stores(places)}.`,
    consequence: 'Docker volumes of that label have no place.',
    remedy: 'Choose a datastore, or remove the row.',
  }),
  'storage.volume-locations-valid': ({ places }) => ({
    wrong: `${places.map((place) => `The location of ${store(place)} ${locationProblems[place.problem]}`).join('; ')}.`,
    consequence: 'vic-machine refuses to create the VCH.',
    remedy: 'Enter a datastore and a folder, or nfs://host/folder.',
  }),
  'storage.volume-labels-given': ({ places }) => ({
    wrong: `There is no label for ${stores(places)}.`,
    consequence: 'Docker users could not name it.',
    remedy: 'Enter a label.',
  }),
  'storage.volume-labels-allowed': ({ places }) => ({
    wrong: `${places.map((place) => `The label of ${store(place)} contains ${place.characters.join(' ')}`).join('; ')}.`,
    consequence: 'vic-machine refuses to create the VCH.',
    remedy: 'Use letters, digits, blanks and - _ ( ) only.',
  }),
  'storage.volume-labels-differ': ({ places }) => ({
    wrong: `${places.map((place) => `The label ${place.label} of ${store(place)} is used already`).join('; ')}.`,
    consequence: 'Only one of the volume stores with the same label would exist.',
    remedy: 'Enter another label.',
  }),
  'storage.anonymous-volumes-possible': ({ stores: count }) => ({
    wrong: count === 0 ? 'There is no volume store.' : 'No volume store has the label default.',
    consequence: 'Images that declare a volume, and docker run -v without a name, do not work.',
    remedy: 'Enable anonymous volumes, or leave it if no container needs them.',
  }),
  'storage.quota-is-amount': ({ text }) => ({
    wrong: `The storage quota ${text} is not a whole number.`,
    remedy: 'Enter whole GB, in digits only.',
  }),
};

/** Texts about the Storage Capacity page's settings. */
export const storage = { rules };

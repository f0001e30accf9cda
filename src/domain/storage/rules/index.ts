// SPDX-License-Identifier: Apache-2.0
import { anonymousVolumesPossible } from './anonymous-volumes-possible';
import { baseImageSizeValid } from './base-image-size-valid';
import { imageStoreCharactersAllowed } from './image-store-characters-allowed';
import { imageStoreChosen } from './image-store-chosen';
import { imageStoreHasRoom } from './image-store-has-room';
import { imageStoreReached } from './image-store-reached';
import { quotaIsAmount } from './quota-is-amount';
import { volumeLabelsAllowed } from './volume-labels-allowed';
import { volumeLabelsDiffer } from './volume-labels-differ';
import { volumeLabelsGiven } from './volume-labels-given';
import { volumeLocationsGiven } from './volume-locations-given';
import { volumeLocationsValid } from './volume-locations-valid';
import { volumeStoresReached } from './volume-stores-reached';

/** Rules about `VchSettings.storage`, for the wizard and the command line. */
export const storageRules = [
  imageStoreCharactersAllowed,
  baseImageSizeValid,
  volumeLocationsGiven,
  volumeLocationsValid,
  volumeLabelsGiven,
  volumeLabelsAllowed,
  volumeLabelsDiffer,
  anonymousVolumesPossible,
  quotaIsAmount,
] as const;

/** What the wizard demands on top. */
export const storageWizardRules = [imageStoreChosen] as const;

/** Rules that also need to know what the vCenter Server has. */
export const storageInVCenterRules = [imageStoreReached, imageStoreHasRoom, volumeStoresReached] as const;

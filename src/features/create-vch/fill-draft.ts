// SPDX-License-Identifier: Apache-2.0
import type { NonNullableFormBuilder } from '@angular/forms';
import type { VchSettings } from '../../domain/vch';
import { type ComputeForm, fillCompute } from './compute/compute-form';
import { type GeneralForm, fillGeneral } from './general/general-form';
import { type NetworksForm, fillNetworks } from './networks/networks-form';
import { type OperationsUserForm, fillOperationsUser } from './operations-user/operations-user-form';
import { type RegistriesForm, fillRegistries } from './registries/registries-form';
import { type SecurityForm, fillSecurity } from './security/security-form';
import { type StorageForm, fillStorage } from './storage/storage-form';

/** The forms of all pages. */
export interface DraftForms {
  readonly general: GeneralForm;
  readonly compute: ComputeForm;
  readonly storage: StorageForm;
  readonly networks: NetworksForm;
  readonly security: SecurityForm;
  readonly registries: RegistriesForm;
  readonly operationsUser: OperationsUserForm;
}

/**
 * Puts settings, from a pasted command, into every page.
 *
 * @returns the settings that no page has a place for, as paths
 */
export function fillForms(
  forms: DraftForms,
  settings: VchSettings,
  builder: NonNullableFormBuilder,
): readonly string[] {
  fillNetworks(forms.networks, settings.networks);
  return [
    ...fillGeneral(forms.general, settings.general),
    ...fillCompute(forms.compute, settings.compute, settings.target),
    ...fillStorage(forms.storage, settings.storage, builder),
    ...fillSecurity(forms.security, settings.tls),
    ...fillRegistries(forms.registries, settings.registries, builder),
    ...fillOperationsUser(forms.operationsUser, settings.operationsUser),
    ...deploymentPlaces(settings),
  ];
}

function deploymentPlaces({ deployment }: VchSettings): readonly string[] {
  const { force, timeout, applianceIso, bootstrapIso } = deployment;
  return [
    ...(force ? ['deployment.force'] : []),
    ...(timeout === '' ? [] : ['deployment.timeout']),
    ...(applianceIso === '' ? [] : ['deployment.applianceIso']),
    ...(bootstrapIso === '' ? [] : ['deployment.bootstrapIso']),
  ];
}

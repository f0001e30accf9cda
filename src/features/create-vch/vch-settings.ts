// SPDX-License-Identifier: Apache-2.0
import { type VchSettings, defaultSettings } from '../../domain/vch';
import { type ComputeForm, toComputeSettings, toTarget } from './compute/compute-form';
import { type GeneralForm, toGeneralSettings } from './general/general-form';
import { type NetworksForm, toNetworkSettings } from './networks/networks-form';
import { type OperationsUserForm, toOperationsUserSettings } from './operations-user/operations-user-form';
import { type RegistriesForm, toRegistrySettings } from './registries/registries-form';
import { type SecurityForm, toTlsSettings } from './security/security-form';
import { type StorageForm, toStorageSettings } from './storage/storage-form';

type ValueOf<Form extends { getRawValue(): unknown }> = ReturnType<Form['getRawValue']>;

/** What all pages of the wizard hold. */
export interface DraftValues {
  readonly general: ValueOf<GeneralForm>;
  readonly compute: ValueOf<ComputeForm>;
  readonly storage: ValueOf<StorageForm>;
  readonly networks: ValueOf<NetworksForm>;
  readonly security: ValueOf<SecurityForm>;
  readonly registries: ValueOf<RegistriesForm>;
  readonly operationsUser: ValueOf<OperationsUserForm>;
}

/** The pages' values as one VCH. */
export function toVchSettings(values: DraftValues): VchSettings {
  return {
    target: toTarget(values.compute),
    general: toGeneralSettings(values.general),
    compute: toComputeSettings(values.compute),
    storage: toStorageSettings(values.storage),
    networks: toNetworkSettings(values.networks),
    tls: toTlsSettings(values.security),
    registries: toRegistrySettings(values.registries),
    operationsUser: toOperationsUserSettings(values.operationsUser),
    deployment: defaultSettings.deployment,
  };
}

// SPDX-License-Identifier: Apache-2.0
import type { ComputeSettings } from '../compute';
import type { GeneralSettings } from '../general';
import type { NetworkSettings } from '../networks';
import type { OperationsUserSettings } from '../operations-user';
import type { RegistrySettings } from '../registries';
import type { StorageSettings } from '../storage';
import type { TlsSettings } from '../tls';

/** Where the VCH is to live, as far as a command or a request must name it. */
export interface Target {
  /** Host name or address of the vCenter Server; '' when not known. */
  readonly vCenter: string;
  /** Instance id of the vCenter Server; null when only its name is known. */
  readonly vCenterId: string | null;
  /** Inventory path of the datacenter, without the leading slash; '' when not given. */
  readonly datacenter: string;
  /** Managed object id of the datacenter (`datacenter-2`); null when only its name is known. */
  readonly datacenterId: string | null;
  /** `--thumbprint`: of the vCenter certificate, upper case, colons; '' when not given. */
  readonly thumbprint: string;
  /** `--user`: who deploys; '' when not given. Passwords have no place here. */
  readonly user: string;
}

/** Options that say how vic-machine works rather than what the VCH is. Command line only. */
export interface DeploymentOptions {
  /** `--force`. */
  readonly force: boolean;
  /** `--timeout`, a Go duration; '' = the default, 3m0s. */
  readonly timeout: string;
  /** `--appliance-iso`; '' = the default. */
  readonly applianceIso: string;
  /** `--bootstrap-iso`; '' = the default. */
  readonly bootstrapIso: string;
}

/**
 * A VCH as it is wanted: what the wizard's pages, a pasted command, the request body and the command line are all
 * readings of.
 */
export interface VchSettings {
  readonly target: Target;
  readonly general: GeneralSettings;
  readonly compute: ComputeSettings;
  readonly storage: StorageSettings;
  readonly networks: NetworkSettings;
  readonly tls: TlsSettings;
  readonly registries: RegistrySettings;
  readonly operationsUser: OperationsUserSettings;
  readonly deployment: DeploymentOptions;
}

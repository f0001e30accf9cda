// SPDX-License-Identifier: Apache-2.0

/** A share of a resource, as typed; '' means not given. */
export interface ResourceAllocation {
  /** Whole MHz (CPU) or MB (memory); '' = unlimited. */
  readonly limit: string;
  /** Whole MHz or MB. */
  readonly reservation: string;
  /** `low`, `normal`, `high` or, on the command line only, a whole number. */
  readonly shares: string;
}

/** The wizard's Compute Capacity page. */
export interface ComputeSettings {
  /** `--compute-resource`: name or inventory path of a cluster, host or resource pool; '' when none is chosen. */
  readonly resource: string;
  /** Managed object id of the same, for the request body (`domain-c7`); null when only the name is known. */
  readonly resourceId: string | null;
  /** `--cpu`, `--cpu-reservation`, `--cpu-shares`. */
  readonly cpu: ResourceAllocation;
  /** `--memory`, `--memory-reservation`, `--memory-shares`. */
  readonly memory: ResourceAllocation;
  /** `--endpoint-cpu`: whole number of virtual CPUs; '' = the engine's default, 1. */
  readonly endpointCpus: string;
  /** `--endpoint-memory`: whole MB; '' = the engine's default, 2048. */
  readonly endpointMemory: string;
  /** `--affinity-vm-group`. */
  readonly useVmGroup: boolean;
  /** `--containers`: most container VMs at a time; '' = no limit. Command line only. */
  readonly containerLimit: string;
}

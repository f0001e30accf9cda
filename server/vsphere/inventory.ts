// SPDX-License-Identifier: Apache-2.0
import type {
  ComputeAnswer,
  DatastoresAnswer,
  NameAnswer,
  PortGroupsAnswer,
  VCentersAnswer,
} from '../../src/domain/plugin-api';
import type { Result } from '../answers/result';

/** What the plug-in server has to know of vSphere's inventory, on behalf of the operator whose session it is given. */
export interface Inventory {
  /** All linked vCenters, those that do not answer included. */
  vCenters(session: string): Promise<Result<VCentersAnswer>>;
  /** The whole compute tree of one vCenter. */
  compute(session: string, vCenterId: string): Promise<Result<ComputeAnswer>>;
  datastores(session: string, vCenterId: string, resourceId: string): Promise<Result<DatastoresAnswer>>;
  portGroups(session: string, vCenterId: string, resourceId: string): Promise<Result<PortGroupsAnswer>>;
  /** Whether a VCH, resource pool or vApp has the name already. */
  name(session: string, vCenterId: string, name: string): Promise<Result<NameAnswer>>;
}

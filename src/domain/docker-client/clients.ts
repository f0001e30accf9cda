// SPDX-License-Identifier: Apache-2.0
import type { VchSettings } from '../vch';
import type { ClientPlan } from './client-plan';
import type { Connection } from './connection';

/** What the rules about Docker clients judge. */
export interface Clients {
  readonly settings: Pick<VchSettings, 'networks' | 'tls'>;
  readonly plan: ClientPlan;
  /** null while it is being worked out, and without TLS. */
  readonly connection: Connection | null;
}

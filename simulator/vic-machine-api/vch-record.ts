// SPDX-License-Identifier: Apache-2.0
import type { EngineOutcome } from '../../src/domain/engine';

/** A VCH as the simulated vCenter holds it: what the engine would have stored in the endpoint VM. */
export interface VchRecord {
  /** Managed object id of the endpoint VM. */
  readonly id: string;
  readonly name: string;
  readonly vCenterId: string;
  readonly datacenterId: string;
  /** Id of what the endpoint VM stands in. */
  readonly parentId: string;
  /** The creation request without private keys and passwords. */
  readonly request: unknown;
  /** What the engine makes of the request, without the private key. */
  readonly outcome: EngineOutcome;
  readonly server: { readonly certificate: string; readonly privateKey: string } | null;
  /** Client authorities exactly as stored: PEM, end to end; '' = none. */
  readonly clientAuthorities: string;
  /** What its endpoint serves instead of what is stored, as long as nobody restarts it; null = what is stored. */
  readonly served: ServedIdentity | null;
  /** Address the VCH will have; it tells it only once {@link booted}. */
  readonly address: string;
  /** Loopback address its endpoint listens on, where the system allows it. */
  readonly loopback: string | null;
  readonly version: string;
  powerState: 'poweredOn' | 'poweredOff';
  /** Whether it has started and has its address. */
  booted: boolean;
  /** vic-machine's creation log so far. */
  log: string;
}

/** Certificates an endpoint serves. */
export type ServedIdentity = Pick<VchRecord, 'server' | 'clientAuthorities'>;

/** Version of the simulated engine. */
export const engineVersion = 'v1.5.8-23000-9489f63e';

/** `ip:2376` with a server certificate, `ip:2375` without; '' until the VCH has an address. */
export function dockerHost(vch: VchRecord): string {
  return vch.booted ? `${vch.address}:${vch.server === null ? 2375 : 2376}` : '';
}

/** Address of the admin portal; '' until the VCH has an address. */
export function adminPortal(vch: VchRecord): string {
  return vch.booted ? `https://${vch.address}:2378` : '';
}

/** `Up to date` or what a newer engine says about an older VCH. */
export function upgradeStatus(vch: VchRecord): string {
  return vch.version === engineVersion ? 'Up to date' : `Upgradeable to ${engineVersion}`;
}

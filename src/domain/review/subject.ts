// SPDX-License-Identifier: Apache-2.0
import type { VchListItem } from '../inventory';
import type { VchDescription, VchSettings } from '../vch';
import { toldSettings } from './told-settings';
import type { ReviewFacts } from './facts';

/** What a list of VCHs tells of each, the undescribed ones included. */
export interface ListedVch {
  readonly name: string;
  /** '' = not told; so are all of these. */
  readonly version: string;
  readonly powerState: string;
  readonly upgradeStatus: string;
  /** `ip:2376` or `ip:2375`; '' until the VCH has an address. */
  readonly dockerHost: string;
  /** `https://ip:2378`; '' until the VCH has an address. */
  readonly adminPortal: string;
}

/** One existing VCH, as far as it is told: what a review judges. */
export interface ReviewSubject {
  readonly listed: ListedVch;
  /** null when the vic-machine server fails to describe the VCH. */
  readonly described: {
    readonly description: VchDescription;
    /** The same in the form of settings, as {@link toldSettings} makes them. */
    readonly settings: VchSettings;
  } | null;
  readonly facts: ReviewFacts;
  /** When it is judged. */
  readonly at: Date;
}

/** A described VCH as the subject of a review. */
export function describedVch(description: VchDescription, facts: ReviewFacts, at: Date): ReviewSubject {
  const told = (text: string | null) => (text === null || text === 'unknown' ? '' : text);
  return {
    listed: {
      name: description.name,
      version: told(description.version),
      powerState: told(description.powerState),
      upgradeStatus: told(description.upgradeStatus),
      dockerHost: told(description.dockerHost),
      adminPortal: told(description.adminPortal),
    },
    described: { description, settings: toldSettings(description, facts) },
    facts,
    at,
  };
}

/** A VCH that the vic-machine server lists and cannot describe, as the subject of a review. */
export function undescribedVch(item: VchListItem, facts: ReviewFacts, at: Date): ReviewSubject {
  const { name, version, powerState, upgradeStatus, dockerHost, adminPortal } = item;
  return {
    listed: { name, version, powerState, upgradeStatus, dockerHost, adminPortal },
    described: null,
    facts,
    at,
  };
}

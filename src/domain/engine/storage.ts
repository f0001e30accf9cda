// SPDX-License-Identifier: Apache-2.0
import { goUrlText, parseGoUrl } from '../vic-machine';
import { accept, refuse, type EngineIssue, type EngineStep } from './reason';
import { unsupportedCharacter } from './unsupported-characters';

const nfsForm = 'nfs://<host>/<url-path>?<mount option as query parameters>:<label>';

/** A volume store whose location is in order so far; datastores are looked at again when validating. */
export interface VolumeStorePlan {
  readonly kind: 'nfs' | 'datastore';
  readonly label: string;
  readonly location: string;
}

/** `--volume-store location:label`, repeatable (`VolumeStores.ProcessVolumeStores`). */
export function readVolumeStores(stores: readonly string[]): EngineStep<readonly VolumeStorePlan[]> {
  const plans: VolumeStorePlan[] = [];
  for (const store of stores) {
    const plan = readVolumeStore(store);
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  return accept(plans);
}

function readVolumeStore(store: string): EngineStep<VolumeStorePlan> {
  const colon = store.lastIndexOf(':');
  const label = store.slice(colon + 1);
  const location = store.slice(0, Math.max(colon, 0));
  if (label === '' || location === '' || unsupportedCharacter(label, 'name') !== null) {
    return refuse(
      'volume-store',
      `volume store input must be in format <datastore url w/ path>:label or ${nfsForm}`,
    );
  }
  const stripped = location.startsWith('ds://') ? location.replaceAll('ds://', '') : location;
  const url = parseGoUrl(stripped);
  if (!url.ok) {
    return refuse(
      'volume-store',
      `parsed url for option --volume-store could not be parsed as a url, valid inputs are datastore/path:label or ${nfsForm}. See -h for usage examples.`,
    );
  }
  if (url.value.scheme === 'nfs') return accept({ kind: 'nfs', label, location });
  if (url.value.scheme !== '' && url.value.scheme !== 'ds') {
    return refuse('volume-store', 'Please specify a datastore or nfs target. See -vs usage for examples.');
  }
  const character = unsupportedCharacter(location, 'datastore');
  if (character !== null) {
    return refuse(
      'volume-store',
      `--volume-store contains unsupported characters for datastore target: ${character} Allowed characters are alphanumeric, space and symbols - _ ( ) / : ,`,
    );
  }
  if (url.value.query !== '') {
    return refuse('volume-store', `volume store input must be in format datastore/path:label or ${nfsForm}`);
  }
  return accept({ kind: 'datastore', label, location });
}

/** What validation finds about NFS stores; that datastores exist is taken for granted. */
export function validateVolumeStores(stores: readonly VolumeStorePlan[]): readonly EngineIssue[] {
  return stores.flatMap(({ kind, location }): readonly EngineIssue[] => {
    const url = parseGoUrl(location);
    if (kind !== 'nfs' || !url.ok) return [];
    const start = `volume store target (${goUrlText(url.value)}) is missing the`;
    if (url.value.host === '') {
      const text = `${start} host field. format: <nfs://<user>:<password>@<host>/<share point path>:label`;
      return [{ reason: 'volume-store', text }];
    }
    if (url.value.path === '') {
      const text = `${start} path field. format: <nfs://<host>/<share point path>?<mount options as query vars>:label`;
      return [{ reason: 'volume-store', text }];
    }
    return [];
  });
}

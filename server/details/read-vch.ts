// SPDX-License-Identifier: Apache-2.0
import type { VCenter, VchListItem } from '../../src/domain/inventory';
import { isServerCrash } from '../../src/domain/plugin-api';
import type { Result } from '../answers/result';
import type { VicMachineClient } from '../vic-machine/vic-machine-client';

/** What the vic-machine API answered about one VCH. */
export interface VchAnswers {
  /** JSON text. */
  readonly description: Result<string>;
  /** PEM text; null when there is none, or it was not told. */
  readonly certificate: string | null;
}

/** Reads one VCH in the name of a session. */
export type ReadVch = (session: string, vCenter: VCenter, item: VchListItem) => Promise<VchAnswers>;

/**
 * Reads the description of a VCH, and its stored certificate after it: what is behind a server certificate is in no
 * description, and a server that fails over a description may still give the certificate.
 */
export function vchReader(client: VicMachineClient): ReadVch {
  return async (session, vCenter, { datacenterId, id, dockerHost }) => {
    const get = (path: string, accept: 'application/json' | 'text/plain') =>
      client.call(session, vCenter, {
        method: 'GET',
        datacenterId,
        path: `/${encodeURIComponent(id)}${path}`,
        accept,
      });
    const description = await get('', 'application/json');
    const isListed = description.ok || isServerCrash(description.problem);
    const hasCertificate = !dockerHost.endsWith(':2375');
    if (!isListed || !hasCertificate) return { description, certificate: null };
    const certificate = await get('/certificate', 'text/plain');
    if (certificate.ok) return { description, certificate: certificate.value };
    // Without a session nothing is known yet: the VCH is to be read again.
    const isSignedOut = certificate.problem.kind === 'unauthenticated';
    return { description: isSignedOut ? certificate : description, certificate: null };
  };
}

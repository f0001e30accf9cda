// SPDX-License-Identifier: Apache-2.0
import type { Contestant, ContestantName } from './contestant';

/** Loads the code of one contestant and nothing of the others. */
export async function loadContestant(name: ContestantName): Promise<Contestant> {
  switch (name) {
    case 'product':
      return (await import('./product')).product;
    case 'node-forge':
      return (await import('./forge')).nodeForge;
    case 'pkijs':
      return (await import('./pkijs')).pkijsPackage;
    case '@peculiar/x509':
      return (await import('./peculiar')).peculiar;
  }
}

// SPDX-License-Identifier: Apache-2.0
import type { VchListItem } from '../../domain/inventory';
import { isServerCrash, type VchDetail } from '../../domain/plugin-api';
import type { VchReading } from '../../domain/report';
import {
  noFacts,
  type ReviewFacts,
  reviewUndescribed,
  reviewVch,
  storedFacts,
  vchPosture,
} from '../../domain/review';
import type { VchDescription } from '../../domain/vch';
import { readVch } from '../../domain/vic-machine';

/**
 * What the server read about a VCH, reviewed as its own page does. Loaded when the first VCH was read: the list itself
 * stands without it.
 *
 * @param item its entry in the list
 * @param signedInUser the account that looks; '' = not known
 * @param now when this is
 */
export async function readDetail(
  detail: VchDetail,
  item: VchListItem,
  signedInUser: string,
  now: Date,
): Promise<VchReading> {
  const readAt = new Date(now.getTime() - detail.age);
  const factsAbout = async (description: VchDescription | null): Promise<ReviewFacts> => {
    const dockerHost = description === null ? item.dockerHost : (description.dockerHost ?? '');
    const { certificate } = detail;
    return {
      ...noFacts,
      signedInUser,
      ...(await storedFacts({ description, dockerHost, certificate }, now)),
    };
  };
  if (!detail.ok) {
    const { problem } = detail;
    const posture = isServerCrash(problem)
      ? await vchPosture(reviewUndescribed(item, await factsAbout(null), now))
      : null;
    return { state: 'failed', readAt, problem, posture };
  }
  const description = readVch(detail.body, detail.id);
  if (!description.ok) return { state: 'failed', readAt, problem: description.problem, posture: null };
  const review = reviewVch(description.value, await factsAbout(description.value), now);
  return { state: 'read', readAt, posture: await vchPosture(review) };
}

// SPDX-License-Identifier: Apache-2.0
import type { VchDetail } from '../../domain/plugin-api';
import type { VchReading } from '../../domain/report';
import { postureFindings, vchPosture } from '../../domain/review';
import { readVch } from '../../domain/vic-machine';

/**
 * What the server read about a VCH, judged. Loaded when the first VCH was read: the list itself stands without it.
 *
 * @param now when this is
 */
export async function readDetail(detail: VchDetail, now: Date): Promise<VchReading> {
  const readAt = new Date(now.getTime() - detail.age);
  if (!detail.ok) return { state: 'failed', readAt, problem: detail.problem };
  const description = readVch(detail.body, detail.id);
  return description.ok
    ? { state: 'read', readAt, posture: await vchPosture(description.value, postureFindings, now) }
    : { state: 'failed', readAt, problem: description.problem };
}

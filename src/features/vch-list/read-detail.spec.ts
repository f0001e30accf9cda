// SPDX-License-Identifier: Apache-2.0
import { readDetail } from './read-detail';

const now = new Date('2026-11-22T12:00:00Z');
const detail = { vCenterId: 'west', id: 'vm-1', age: 60_000 } as const;
const readAt = new Date('2026-11-22T11:59:00Z');

describe('readDetail', () => {
  it('judges what the server read', async () => {
    const reading = await readDetail({ ...detail, ok: true, body: { name: 'lab' } }, now);
    expect(reading.state === 'read' && reading.readAt).toEqual(readAt);
    expect(reading.state === 'read' && reading.posture.protection).toBe('no-tls');
    expect(reading.state === 'read' && reading.posture.findings[0]?.severity).toBe('error');
  });

  it('keeps the reason of a failure', async () => {
    const problem = { kind: 'refused', status: 500, message: 'nil pointer' } as const;
    expect(await readDetail({ ...detail, ok: false, problem }, now)).toEqual({
      state: 'failed',
      readAt,
      problem,
    });
  });

  it('does not take every answer for a VCH', async () => {
    expect(await readDetail({ ...detail, ok: true, body: [] }, now)).toEqual({
      state: 'failed',
      readAt,
      problem: 'not-a-vch',
    });
  });
});

// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { bytesOf, packed, tarArchive } from '../../testing/logs';
import { LogFiles } from './log-files';
import type { LogFile, ReadingProgress } from './read-log-file';
import { START_LOG_WORKER } from './start-log-worker';
import type { WorkerWord } from './worker-word';

const line =
  "2026/11/22 10:05:00 http: TLS handshake error from 10.1.2.3:4711: tls: client didn't provide a certificate\n";

async function bundle(lines = 1): Promise<LogFile> {
  const name = 'var/log/vic/docker-personality.log';
  const archive = tarArchive([{ name, content: bytesOf(line.repeat(lines)) }]);
  return { name: 'logs.tar.gz', content: new Blob([await packed(archive, 'gzip')]) };
}

function service(start?: () => Worker | null): LogFiles {
  const providers = start === undefined ? [] : [{ provide: START_LOG_WORKER, useValue: start }];
  TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection(), ...providers] });
  return TestBed.inject(LogFiles);
}

/** A worker that answers a file with this event, and remembers that it was ended. */
function fakeWorker(event: (worker: Worker) => void) {
  const ended: boolean[] = [];
  const start = () => {
    const worker = {
      terminate: () => ended.push(true),
      postMessage: () => {
        queueMicrotask(() => {
          event(worker);
        });
      },
    } as unknown as Worker;
    return worker;
  };
  return { start, ended };
}

const blocked = fakeWorker((worker) => {
  worker.onerror?.(new ErrorEvent('error'));
});

describe('LogFiles', () => {
  for (const [place, start] of [
    ['in a worker', undefined],
    ['without one', () => null],
    ['when its script is blocked', blocked.start],
  ] as const) {
    it(`reads a bundle ${place}`, async () => {
      const progress: ReadingProgress[] = [];
      const file = await bundle(3);
      const outcome = await service(start).read(
        file,
        (step) => progress.push(step),
        new AbortController().signal,
      );
      expect(outcome.kind === 'read' && outcome.report.clients.rows[0]?.address).toBe('10.1.2.3');
      expect(outcome.kind === 'read' && outcome.report.messages[0]?.count).toBe(3);
      expect(progress[0]).toEqual({ read: 0, total: file.content.size, found: 0 });
    });
  }

  it('hands over many entries piece by piece, and has all of them in the end', async () => {
    const reasons = ["tls: client didn't provide a certificate", 'EOF', 'remote error: tls: bad certificate'];
    const lines = Array.from({ length: 450 }, (_, index) =>
      line
        .replace('05:00', `05:${String(index % 60).padStart(2, '0')}`)
        .replace(/tls: .*/, reasons[index % 3]!),
    );
    const content = new Blob([bytesOf(lines.join(''))]);
    const words: WorkerWord[] = [];
    const start = () => {
      TestBed.resetTestingModule();
      const worker = TestBed.inject(START_LOG_WORKER)()!;
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerWord>) => words.push(data));
      return worker;
    };
    const file = { name: 'docker-personality.log', content };
    const outcome = await service(start).read(file, () => undefined, new AbortController().signal);
    expect(outcome.kind === 'read' && outcome.report.entries.length).toBe(300);
    const told = words.flatMap((word) => (word.kind === 'entries' ? [word.entries.length] : []));
    expect(told).toEqual([200, 100]);
  });

  it('ends the worker when it is cancelled, and when it has answered', async () => {
    const silent = fakeWorker(() => undefined);
    const controller = new AbortController();
    const reading = service(silent.start).read(await bundle(), () => undefined, controller.signal);
    controller.abort();
    expect(await reading).toEqual({ kind: 'cancelled' });
    expect(silent.ended.length).toBe(1);
    expect(blocked.ended.length).toBeLessThanOrEqual(1);
  });

  it('starts nothing that was cancelled before', async () => {
    const silent = fakeWorker(() => undefined);
    const outcome = await service(silent.start).read(await bundle(), () => undefined, AbortSignal.abort());
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect(silent.ended).toEqual([]);
  });

  it('can be cancelled without a worker', async () => {
    const controller = new AbortController();
    const content = new Blob([bytesOf(line.repeat(40_000))]);
    const tell = () => {
      controller.abort();
    };
    const outcome = await service(() => null).read({ name: 'a.log', content }, tell, controller.signal);
    expect(outcome).toEqual({ kind: 'cancelled' });
  });

  it('says so when the browser cannot read the file, and tells what it had', async () => {
    const content = new Blob([bytesOf(line.repeat(40_000))]);
    let pieces = 0;
    const slice = content.slice.bind(content);
    spyOn(content, 'slice').and.callFake((from, to) => {
      pieces += 1;
      if (pieces === 1) return slice(from, to);
      return { arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    });
    const file = { name: 'docker-personality.log', content };
    const outcome = await service(() => null).read(file, () => undefined, new AbortController().signal);
    expect(outcome.kind).toBe('unreadable');
    expect(outcome.kind === 'unreadable' && (outcome.report.messages[0]?.count ?? 0)).toBeGreaterThan(1000);
  });

  it('turns errors into an outcome', async () => {
    const garbled = fakeWorker((worker) => {
      worker.onmessageerror?.(new MessageEvent('messageerror'));
    });
    const outcome = await service(garbled.start).read(
      await bundle(),
      () => undefined,
      new AbortController().signal,
    );
    expect(outcome).toEqual({ kind: 'failed' });
  });
});

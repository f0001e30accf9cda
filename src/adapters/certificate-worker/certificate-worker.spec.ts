// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type PrivateKey, readChosenFile } from '../../domain/certificates';
import { selfSigned, testAuthority, textFile } from '../../testing/certificates';
import { CertificateWorker } from './certificate-worker';
import { START_WORKER } from './start-worker';

/** Starts the worker the product starts, and remembers it. */
function watched() {
  TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection()] });
  const started: { posted: number; terminated: number }[] = [];
  const start = TestBed.inject(START_WORKER);
  TestBed.resetTestingModule();
  return {
    started,
    start: () => {
      const worker = start();
      if (worker === null) return null;
      const record = { posted: 0, terminated: 0 };
      started.push(record);
      const post = worker.postMessage.bind(worker);
      const end = worker.terminate.bind(worker);
      worker.postMessage = (job: unknown) => {
        record.posted += 1;
        post(job);
      };
      worker.terminate = () => {
        record.terminated += 1;
        end();
      };
      return worker;
    },
  };
}

function service(start: () => Worker | null): CertificateWorker {
  TestBed.configureTestingModule({
    providers: [provideZonelessChangeDetection(), { provide: START_WORKER, useValue: start }],
  });
  return TestBed.inject(CertificateWorker);
}

/** A worker that answers every message with this event. */
function fakeWorker(event: (worker: Worker) => void): () => Worker {
  return () => {
    const worker = { terminate: () => undefined, postMessage: () => undefined } as unknown as Worker;
    worker.postMessage = () => {
      queueMicrotask(() => {
        event(worker);
      });
    };
    return worker;
  };
}

describe('CertificateWorker', () => {
  for (const place of ['in a worker', 'without one', 'when its script is blocked'] as const) {
    it(`decrypts with node-forge ${place}`, async () => {
      const { start, started } = watched();
      const blocked = fakeWorker((worker) => {
        worker.onerror?.(new ErrorEvent('error'));
      });
      const starts = {
        'in a worker': start,
        'without one': () => null,
        'when its script is blocked': blocked,
      };
      const worker = service(starts[place]);
      const file = textFile('key.pem', legacyKey);
      expect(await worker.convert(file, 'wrong')).toEqual({ ok: false, problem: 'wrong-passphrase' });
      expect(await worker.convert(file, null)).toEqual({ ok: false, problem: 'needs-passphrase' });
      const converted = await worker.convert(file, 'test');
      expect(converted.ok && converted.value.name).toBe('key.pem');
      expect(converted.ok && converted.value.privateKeys.map(({ algorithm }) => algorithm)).toEqual([
        { type: 'ECDSA', curve: 'P-256' },
      ]);
      // One worker for every job, given its message once, ended after its answer.
      const ended = { posted: 1, terminated: 1 };
      expect(started).toEqual(place === 'in a worker' ? [ended, ended, ended] : []);
    });
  }

  it('writes PKCS#12 in a worker, and opens it again', async () => {
    const { start } = watched();
    const worker = service(start);
    const authority = await testAuthority();
    const client = await authority.issue({ usage: 'client' });
    const [key] = client.keyFile().privateKeys as [PrivateKey];
    const written = await worker.writePkcs12(key, [client.certificate], 'secret', 'VCH');
    if (!written.ok) throw new Error(written.problem);
    const opened = await worker.convert(readChosenFile('client.pfx', written.value), 'secret');
    expect(opened.ok && opened.value.certificates.length).toBe(1);
    expect(opened.ok && opened.value.privateKeys.length).toBe(1);
    const ecdsa = await selfSigned({ keyType: { type: 'ECDSA', curve: 'P-256' } });
    const [other] = ecdsa.keyFile().privateKeys as [PrivateKey];
    expect(await worker.writePkcs12(other, [ecdsa.certificate], 'secret', 'VCH')).toEqual({
      ok: false,
      problem: 'only-rsa',
    });
  });

  it('turns errors into problems', async () => {
    const garbled = fakeWorker((worker) => {
      worker.onmessageerror?.(new MessageEvent('messageerror'));
    });
    const worker = service(garbled);
    expect(await worker.convert(textFile('key.pem', legacyKey), 'test')).toEqual({
      ok: false,
      problem: 'failed',
    });
    const named = { ...textFile('key.pem', ''), bytes: null };
    expect(await worker.convert(named, null)).toEqual({ ok: false, problem: 'unsupported' });
  });
});

const legacyKey = `-----BEGIN EC PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-128-CBC,726A46DD206AB232A85F41F18BC4DDCF

S2fe+crK697RU6DN0QIjFAgVYQWzGwO5wP48UvU1FdXt90wo4NkJbBhrpQme53fo
EsKarVOLROsc2K1avBe9yJzFtbaK3t0cmN6FazogCScl8duIakM4fVqVL3HCzvKj
GeXfNf2p9+f+H7rxc9cTs3WLO0NbHn24xScRai3klRQ=
-----END EC PRIVATE KEY-----
`;

// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Answer } from '../../adapters/plugin-server';
import { loadFor } from './load-for';

/** A server whose answers come when the spec lets them. */
function aServer() {
  const waiting = new Map<string, (answer: Answer<string>) => void>();
  const key = signal<{ id: string } | null>({ id: 'first' });
  TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection()] });
  const loaded = TestBed.runInInjectionContext(() =>
    loadFor(key, ({ id }) => new Promise<Answer<string>>((resolve) => waiting.set(id, resolve))),
  );
  TestBed.tick();
  const settle = async () => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    key,
    loaded,
    settle,
    answer: async (id: string, answer: Answer<string>) => {
      waiting.get(id)?.(answer);
      await settle();
    },
  };
}

describe('value that is loaded for something', () => {
  it('is on its way, then here', async () => {
    const { loaded, answer } = aServer();
    expect(loaded.load()).toEqual({ state: 'loading' });
    await answer('first', { ok: true, value: 'one' });
    expect(loaded.load()).toEqual({ state: 'loaded', value: 'one' });
  });

  it('is not there while there is nothing it could belong to', async () => {
    const { key, loaded, settle } = aServer();
    key.set(null);
    await settle();
    expect(loaded.load()).toBeNull();
  });

  it('is dropped when it comes too late', async () => {
    const { key, loaded, settle, answer } = aServer();
    key.set({ id: 'second' });
    await settle();
    await answer('second', { ok: true, value: 'two' });
    await answer('first', { ok: true, value: 'one' });
    expect(loaded.load()).toEqual({ state: 'loaded', value: 'two' });
  });

  it('can be asked for again after a problem', async () => {
    const { loaded, settle, answer } = aServer();
    const problem = { kind: 'unreachable' as const, message: 'no route' };
    await answer('first', { ok: false, problem });
    expect(loaded.load()).toEqual({ state: 'failed', problem });
    loaded.retry();
    await settle();
    expect(loaded.load()).toEqual({ state: 'loading' });
    await answer('first', { ok: true, value: 'one' });
    expect(loaded.load()).toEqual({ state: 'loaded', value: 'one' });
  });
});

// SPDX-License-Identifier: Apache-2.0
import { createHostBridge } from './create-host-bridge';
import { FakeHtmlClientSdk } from './fake-html-client-sdk.spec';

interface Case {
  readonly library: boolean;
  readonly framed: boolean;
  readonly kind: 'remote' | 'standalone';
}

const cases: readonly Case[] = [
  { library: true, framed: true, kind: 'remote' },
  { library: true, framed: false, kind: 'standalone' },
  { library: false, framed: true, kind: 'standalone' },
  { library: false, framed: false, kind: 'standalone' },
];

describe('createHostBridge', () => {
  for (const { library, framed, kind } of cases) {
    it(`is ${kind} ${library ? 'with' : 'without'} the library, ${framed ? 'in a frame' : 'at the top'}`, () => {
      const sdk = new FakeHtmlClientSdk();
      const self = {};
      const page = {
        self,
        top: framed ? {} : self,
        document,
        location: { hash: '' },
        matchMedia: (query: string) => matchMedia(query),
        addEventListener: () => undefined,
        ...(library ? { htmlClientSdk: sdk } : {}),
      } as unknown as Window;
      const bridge = createHostBridge(page);
      expect(bridge.kind).toBe(kind);
      sdk.answer();
    });
  }
});

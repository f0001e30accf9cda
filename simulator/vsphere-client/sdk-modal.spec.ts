// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { initialized } from './framed-windows.spec';
import type { ConfirmationRequest, ModalChange, ModalRequest } from './page/protocol/requests';

const folder = 'http://localhost:4280/plugins/org.vchsecurity.plugin~0.1.0~1/localhost-4280/';

describe('htmlClientSdk: dialogs', () => {
  it('opens one with its address resolved in the plug-in’s folder, and reports its result', async () => {
    const asked: ModalRequest[] = [];
    const { sdk } = await initialized({
      'modal.open': (request) => {
        asked.push(request);
        return Promise.resolve({ created: 'vm-70' });
      },
    });
    const result = await new Promise((resolve) => {
      sdk.modal.open({
        url: 'index.html#/create-vch',
        accessibilityTitle: 'New',
        closable: false,
        size: { width: 1050, height: 700 },
        onClosed: resolve,
      });
    });
    assert.deepEqual(result, { created: 'vm-70' });
    assert.equal(asked[0]?.url, `${folder}index.html#/create-vch`);
    assert.equal(asked[0].closable, false);
    assert.deepEqual(asked[0].size, { width: 1050, height: 700 });
  });

  it('reports nothing for X and Escape', async () => {
    const { sdk } = await initialized();
    const heard = await new Promise((resolve) => {
      sdk.modal.open({
        url: 'index.html',
        onClosed: (...results: unknown[]) => {
          resolve(results);
        },
      });
    });
    assert.deepEqual(heard, [undefined]);
  });

  it('sends data as JSON: functions are gone, dates are text, cycles throw', async () => {
    const asked: ModalRequest[] = [];
    const { sdk, settle } = await initialized({
      'modal.open': (request) => {
        asked.push(request);
        return Promise.resolve(undefined);
      },
    });
    sdk.modal.open({ url: 'i', customData: { when: new Date(0), run: () => 1, name: 'x' } });
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    assert.throws(() => {
      sdk.modal.open({ url: 'i', customData: cycle });
    }, TypeError);
    await settle();
    assert.deepEqual(
      asked.map(({ customData }) => customData),
      [{ when: '1970-01-01T00:00:00.000Z', name: 'x' }],
    );
  });

  it('sends a structured clone when asked to', async () => {
    const asked: ModalRequest[] = [];
    const { sdk, settle } = await initialized({
      'modal.open': (request) => {
        asked.push(request);
        return Promise.resolve(undefined);
      },
    });
    sdk.modal.open({ url: 'i', sanitizeData: false, customData: { when: new Date(0) } });
    await settle();
    assert.deepEqual(asked[0]?.customData, { when: new Date(0) });
  });

  for (const sanitizeResult of [true, false]) {
    it(`closes with ${sanitizeResult ? 'JSON' : 'a structured clone'} when its opener wanted that`, async () => {
      const closed: unknown[] = [];
      const { sdk, settle } = await initialized(
        {
          'modal.close': (result) => {
            closed.push(result);
            return Promise.resolve(null);
          },
        },
        { sanitizeResult },
      );
      sdk.modal.close({ when: new Date(0) });
      sdk.modal.close();
      await settle();
      assert.deepEqual(closed, [
        { when: sanitizeResult ? '1970-01-01T00:00:00.000Z' : new Date(0) },
        undefined,
      ]);
    });
  }

  it('changes title and height, never the width', async () => {
    const asked: ModalChange[] = [];
    const { sdk, settle } = await initialized({
      'modal.setOptions': (change) => {
        asked.push(change);
        return Promise.resolve(null);
      },
    });
    const wish = { title: 'New title', height: 500, width: 900 };
    sdk.modal.setOptions(wish);
    await settle();
    assert.deepEqual(asked, [{ title: 'New title', height: 500 }]);
  });

  it('survives an opener whose frame is gone when the dialog closes', async () => {
    let close: (result: unknown) => void = () => undefined;
    const { sdk, settle, removeFrame } = await initialized({
      'modal.open': () =>
        new Promise((resolve) => {
          close = resolve;
        }),
    });
    let heard = 0;
    sdk.modal.open({
      url: 'index.html',
      onClosed: () => {
        heard += 1;
      },
    });
    await settle();
    removeFrame();
    close('late');
    await settle();
    assert.equal(heard, 0);
  });

  it('asks, and runs the pressed button’s callback', async () => {
    const asked: ConfirmationRequest[] = [];
    const answers = [1, null];
    const { sdk, settle } = await initialized({
      'modal.openConfirmationModal': (request) => {
        asked.push(request);
        return Promise.resolve(answers.shift() ?? null);
      },
    });
    const heard: string[] = [];
    const question = {
      title: 'Delete?',
      content: 'For good.',
      buttons: [
        { label: 'Keep', type: 'SECONDARY', callback: () => heard.push('keep') },
        { label: 'Delete', style: 'DANGER', callback: () => heard.push('delete') },
      ],
      onClosed: () => heard.push('closed'),
    } as const;
    sdk.modal.openConfirmationModal(question);
    await settle();
    assert.deepEqual(heard.splice(0), ['delete', 'closed']);
    sdk.modal.openConfirmationModal(question);
    await settle();
    assert.deepEqual(heard, ['closed'], 'X and Escape press no button');
    assert.deepEqual(asked[0]?.buttons, [
      { label: 'Keep', type: 'SECONDARY' },
      { label: 'Delete', style: 'DANGER' },
    ]);
  });

  for (const count of [0, 5]) {
    it(`does not ask with ${count} buttons`, async () => {
      const { sdk } = await initialized();
      const buttons = Array.from({ length: count }, (_, index) => ({ label: String(index) }));
      assert.throws(() => {
        sdk.modal.openConfirmationModal({ content: '?', buttons });
      }, /one to four/);
    });
  }
});

// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { framed, hostOrigin, initialized, pluginOrigin, someSnapshot } from './framed-windows.spec';
import { namespace } from './page/protocol/messages';

describe('htmlClientSdk: handshake', () => {
  it('has three functions before it is initialized, and says nothing to the host', async () => {
    const { sdk, arrived, settle } = framed();
    await settle();
    assert.equal(sdk.isInitialized(), false);
    assert.deepEqual([sdk.app, sdk.event, sdk.modal], [undefined, undefined, undefined]);
    assert.equal(
      sdk.getProxiedPluginServerOrigin(),
      `${pluginOrigin}/plugins/org.vchsecurity.plugin~0.1.0~1/localhost-4280`,
    );
    assert.deepEqual(arrived, []);
  });

  it('initializes once however often it is asked; every callback runs, later ones at once', async () => {
    const { sdk, arrived, settle } = framed();
    const ran: string[] = [];
    sdk.initialize(() => ran.push('first'));
    sdk.initialize(() => ran.push('second'));
    assert.equal(ran.length, 0, 'the first time is asynchronous');
    await settle();
    assert.deepEqual(ran, ['first', 'second']);
    assert.equal(sdk.isInitialized(), true);
    sdk.initialize(() => ran.push('third'));
    assert.deepEqual(ran, ['first', 'second', 'third']);
    sdk.initialize();
    assert.equal(arrived.length, 1);
  });

  it('answers the getters from the snapshot, with copies', async () => {
    const contextObjects = [{ id: 'urn:vmomi:VirtualMachine:vm-69:guid-1' }];
    const { sdk } = await initialized(
      {},
      { contextObjects, locale: 'ja-JP', theme: 'dark', navigationData: { tab: 2 }, customData: { a: 1 } },
    );
    assert.deepEqual(sdk.app.getContextObjects(), contextObjects);
    sdk.app.getContextObjects().pop();
    assert.deepEqual(sdk.app.getContextObjects(), contextObjects);
    assert.equal(sdk.app.getClientLocale(), 'ja-JP');
    assert.deepEqual(sdk.app.getTheme(), { name: 'dark' });
    assert.deepEqual(sdk.app.getClientInfo(), { type: 'HTML', version: '8.0.3' });
    assert.equal(sdk.app.getApiEndpoints().uiApiEndpoint.fullUrl, `${hostOrigin}/api/ui`);
    assert.deepEqual(sdk.app.getNavigationData(), { tab: 2 });
    assert.deepEqual(sdk.modal.getCustomData(), { a: 1 });
  });

  it('says [] and null in the global view', async () => {
    const { sdk } = await initialized();
    assert.deepEqual(sdk.app.getContextObjects(), []);
    assert.equal(sdk.app.getNavigationData(), null);
    assert.equal(sdk.modal.getCustomData(), null);
  });

  it('gets no answer from a host it was not made for', async () => {
    const { sdk, arrived, settle } = framed({}, {}, { host: 'http://evil.example' });
    sdk.initialize();
    await settle();
    assert.equal(sdk.isInitialized(), false);
    assert.deepEqual(arrived, []);
  });

  it('gives no answer to a frame from somewhere else', async () => {
    const { sdk, arrived, settle } = framed({}, {}, { plugin: 'http://evil.example' });
    sdk.initialize();
    await settle();
    assert.equal(arrived.length, 1);
    assert.equal(sdk.isInitialized(), false);
  });

  const init = { kind: 'init', snapshot: someSnapshot };
  for (const [name, change] of [
    ['another origin', { origin: 'http://evil.example' }],
    ['another window', { source: {} }],
    ['another namespace', { data: { ns: 'other', v: 1, nonce: 'nonce-1', message: init } }],
    ['another version', { data: { ns: namespace, v: 2, nonce: 'nonce-1', message: init } }],
    ['another nonce', { data: { ns: namespace, v: 1, nonce: 'guessed', message: init } }],
    ['no envelope', { data: 'init' }],
  ] as const) {
    it(`does not believe a message with ${name}`, () => {
      const { sdk, forge, parent } = framed();
      const good = {
        data: { ns: namespace, v: 1, nonce: 'nonce-1', message: init },
        origin: hostOrigin,
        source: parent,
      };
      forge({ ...good, ...change });
      assert.equal(sdk.isInitialized(), false);
      forge(good);
      assert.equal(sdk.isInitialized(), true, 'the same message from the host is believed');
    });
  }
});

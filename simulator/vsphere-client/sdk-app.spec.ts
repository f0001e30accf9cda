// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { initialized } from './framed-windows.spec';

describe('htmlClientSdk: app and events', () => {
  it('hands out a fresh session at every call', async () => {
    let count = 0;
    const { sdk } = await initialized({
      'app.getSessionInfo': () => Promise.resolve({ sessionToken: `token-${++count}`, nodeId: 'node-1' }),
    });
    const session = (): Promise<unknown> =>
      new Promise((resolve) => {
        sdk.app.getSessionInfo(resolve);
      });
    assert.deepEqual(await session(), { sessionToken: 'token-1', nodeId: 'node-1' });
    assert.deepEqual(await session(), { sessionToken: 'token-2', nodeId: 'node-1' });
  });

  it('hands out null when there is no session and no backend', async () => {
    const { sdk } = await initialized();
    assert.equal(
      await new Promise((resolve) => {
        sdk.app.getSessionInfo(resolve);
      }),
      null,
    );
    assert.equal(
      await new Promise((resolve) => {
        sdk.app.getPluginBackendInfo(resolve);
      }),
      null,
    );
  });

  it('passes navigation on', async () => {
    const asked: unknown[] = [];
    const { sdk, settle } = await initialized({
      'app.navigateTo': (to) => {
        asked.push(to);
        return Promise.resolve(null);
      },
      'app.navigateToClientView': (to) => {
        asked.push(to);
        return Promise.resolve(null);
      },
    });
    sdk.app.navigateTo({ targetViewId: 'a', objectId: 'o', customData: { b: 1 } });
    sdk.app.navigateToClientView({ targetViewId: 'vm.summary', objectId: 'o' });
    await settle();
    assert.deepEqual(asked, [
      { targetViewId: 'a', objectId: 'o', customData: { b: 1 } },
      { targetViewId: 'vm.summary', objectId: 'o' },
    ]);
  });

  it('writes dates in the operator’s format', async () => {
    const { sdk, host, settle } = await initialized();
    const at = new Date(2026, 4, 3, 13, 5, 9).getTime();
    assert.equal(sdk.app.formatDateTime(at, { format: 'DATE' }), 'May 3, 2026');
    assert.equal(sdk.app.formatDateTime(at, { format: 'TIME' }), '13:05:09');
    assert.match(sdk.app.formatDateTime(at), /^May 3, 2026, 13:05:09$/);
    host.tell({ name: 'date-time-format', change: { timeFormat: '12' } });
    await settle();
    assert.match(sdk.app.formatDateTime(at, { format: 'TIME' }), /^1:05:09\sPM$/);
  });

  it('tells every subscriber, with the getters already up to date', async () => {
    const { sdk, host, settle } = await initialized();
    const heard: unknown[] = [];
    sdk.event.onGlobalRefresh(() => heard.push('refresh 1'));
    sdk.event.onGlobalRefresh(() => heard.push('refresh 2'));
    sdk.event.onThemeChanged((theme) => heard.push([theme.name, sdk.app.getTheme().name]));
    sdk.event.onDateTimeFormatChanged(() => heard.push('format'));
    host.tell({ name: 'refresh' });
    host.tell({ name: 'theme', change: { theme: 'dark' } });
    host.tell({ name: 'date-time-format', change: { timeFormat: '12' } });
    await settle();
    assert.deepEqual(heard, ['refresh 1', 'refresh 2', ['dark', 'dark'], 'format']);
  });
});

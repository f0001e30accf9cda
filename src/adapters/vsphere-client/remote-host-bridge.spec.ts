// SPDX-License-Identifier: Apache-2.0
import { computed } from '@angular/core';
import { FakeHtmlClientSdk } from './fake-html-client-sdk.spec';
import { RemoteHostBridge } from './remote-host-bridge';

const vch = { type: 'VirtualMachine', id: 'vm-69', vCenterId: 'guid-1' };
const vchUrn = 'urn:vmomi:VirtualMachine:vm-69:guid-1';
const size = { width: 1050, height: 700 };

async function bridgeTo(sdk: FakeHtmlClientSdk): Promise<RemoteHostBridge> {
  const bridge = new RemoteHostBridge(sdk, document);
  sdk.answer();
  await bridge.ready;
  return bridge;
}

describe('RemoteHostBridge', () => {
  it('is ready when the client has answered, and not before', async () => {
    const sdk = new FakeHtmlClientSdk();
    const bridge = new RemoteHostBridge(sdk, document);
    expect(() => bridge.locale()).toThrowError(/ready/);
    sdk.answer();
    await bridge.ready;
    expect(bridge.kind).toBe('remote');
    expect(bridge.locale()).toBe('de-DE');
  });

  it('gives up on a client that does not answer', async () => {
    jasmine.clock().install();
    const bridge = new RemoteHostBridge(new FakeHtmlClientSdk(), document);
    jasmine.clock().tick(15_001);
    jasmine.clock().uninstall();
    await expectAsync(bridge.ready).toBeRejectedWithError(/did not answer/);
  });

  it('reads the objects the page is about, and skips what is no object', async () => {
    const sdk = new FakeHtmlClientSdk();
    const bridge = await bridgeTo(sdk);
    expect(bridge.context()).toEqual([]);
    sdk.contextObjects = [{ id: vchUrn }, { id: 'something else' }];
    expect(bridge.context()).toEqual([vch]);
  });

  it('follows the theme; an unknown one is light', async () => {
    const sdk = new FakeHtmlClientSdk();
    sdk.theme = 'dark';
    const bridge = await bridgeTo(sdk);
    expect(bridge.theme()).toBe('dark');
    sdk.themeChanged[0]!({ name: 'high-contrast' });
    expect(bridge.theme()).toBe('light');
    sdk.themeChanged[0]!({ name: 'dark' });
    expect(bridge.theme()).toBe('dark');
  });

  it('counts the operator’s refreshes', async () => {
    const sdk = new FakeHtmlClientSdk();
    const bridge = await bridgeTo(sdk);
    sdk.refresh[0]!();
    sdk.refresh[0]!();
    expect(bridge.refreshes()).toBe(2);
  });

  it('asks for a session every time, and says when there is none', async () => {
    const sdk = new FakeHtmlClientSdk();
    const bridge = await bridgeTo(sdk);
    expect(await bridge.sessionToken()).toBe('token-1');
    sdk.session = { sessionToken: 'token-2' };
    expect(await bridge.sessionToken()).toBe('token-2');
    sdk.session = null;
    expect(await bridge.sessionToken()).toBeNull();
  });

  describe('opens a dialog', () => {
    it('as asked, with its objects by the client’s names', async () => {
      const sdk = new FakeHtmlClientSdk();
      const bridge = await bridgeTo(sdk);
      void bridge.openModal({
        url: 'index.html#/create-vch',
        accessibilityTitle: 'New Virtual Container Host',
        closable: false,
        size,
        context: [vch],
        customData: { from: 'list' },
      });
      const { onClosed, ...options } = sdk.opened[0]!;
      expect(onClosed).toBeDefined();
      expect(options).toEqual({
        url: 'index.html#/create-vch',
        accessibilityTitle: 'New Virtual Container Host',
        closable: false,
        size,
        contextObjects: [{ id: vchUrn }],
        customData: { from: 'list' },
      });
    });

    for (const result of [{ created: 'vm-70' }, undefined]) {
      it(`and hears what it was closed with: ${result ? 'a result' : 'nothing'}`, async () => {
        const sdk = new FakeHtmlClientSdk();
        const bridge = await bridgeTo(sdk);
        const closed = bridge.openModal({ url: 'index.html#/create-vch', size });
        sdk.opened[0]!.onClosed?.(result);
        expect(await closed).toEqual(result);
      });
    }

    it('and puts the focus back where the operator was', async () => {
      const sdk = new FakeHtmlClientSdk();
      const bridge = await bridgeTo(sdk);
      const opener = document.body.appendChild(document.createElement('button'));
      opener.focus();
      const closed = bridge.openModal({ url: 'index.html#/create-vch', size });
      opener.blur();
      sdk.opened[0]!.onClosed?.();
      await closed;
      expect(document.activeElement).toBe(opener);
      opener.remove();
    });
  });

  it('closes its dialog; a result has the menu entries drawn again', async () => {
    const sdk = new FakeHtmlClientSdk();
    const bridge = await bridgeTo(sdk);
    bridge.closeModal();
    expect(sdk.itemsRefreshed).toBe(0);
    bridge.closeModal({ created: 'vm-70' });
    expect(sdk.itemsRefreshed).toBe(1);
    expect(sdk.closed).toEqual([undefined, { created: 'vm-70' }]);
  });

  it('hands out what the opener passed, else what the navigation passed, else null', async () => {
    const sdk = new FakeHtmlClientSdk();
    const bridge = await bridgeTo(sdk);
    expect(bridge.customData()).toBeNull();
    sdk.navigationData = { tab: 'certificates' };
    expect(bridge.customData()).toEqual({ tab: 'certificates' });
    sdk.customData = { from: 'list' };
    expect(bridge.customData()).toEqual({ from: 'list' });
  });

  describe('asks with the client’s own dialog', () => {
    const question = {
      title: 'Delete?',
      content: 'For good.',
      confirm: 'Delete',
      cancel: 'Keep',
      danger: true,
    };

    async function ask(): Promise<{ sdk: FakeHtmlClientSdk; answer: Promise<boolean> }> {
      const sdk = new FakeHtmlClientSdk();
      const bridge = await bridgeTo(sdk);
      return { sdk, answer: bridge.confirm(question) };
    }

    it('and marks the dangerous button', async () => {
      const { sdk } = await ask();
      const { title, content, buttons } = sdk.confirmations[0]!;
      expect({ title, content }).toEqual({ title: 'Delete?', content: 'For good.' });
      expect(buttons.map(({ label, type, style }) => [label, type, style])).toEqual([
        ['Keep', 'SECONDARY', undefined],
        ['Delete', 'PRIMARY', 'DANGER'],
      ]);
    });

    it('yes, whether the button’s or the dialog’s callback comes first', async () => {
      for (const order of ['button first', 'dialog first']) {
        const { sdk, answer } = await ask();
        const { buttons, onClosed } = sdk.confirmations[0]!;
        if (order === 'dialog first') onClosed?.();
        buttons[1]!.callback?.();
        if (order === 'button first') onClosed?.();
        expect(await answer)
          .withContext(order)
          .toBeTrue();
      }
    });

    it('no, when it is closed in any other way', async () => {
      const { sdk, answer } = await ask();
      sdk.confirmations[0]!.onClosed?.();
      expect(await answer).toBeFalse();
    });
  });

  it('navigates by the client’s names', async () => {
    const sdk = new FakeHtmlClientSdk();
    const bridge = await bridgeTo(sdk);
    bridge.navigate({ view: 'vch-security.vch', object: vch, customData: 1 });
    bridge.navigate({ object: vch });
    expect(sdk.navigated).toEqual([
      { targetViewId: 'vch-security.vch', objectId: vchUrn, customData: 1 },
      { objectId: vchUrn },
    ]);
  });

  it('writes dates in the operator’s format, and again when it changes', async () => {
    const sdk = new FakeHtmlClientSdk();
    const bridge = await bridgeTo(sdk);
    const shown = computed(() => bridge.formatDate(new Date(7)));
    expect(shown()).toBe('24h 7');
    sdk.datePrefix = '12h';
    sdk.dateFormatChanged[0]!();
    expect(shown()).toBe('12h 7');
  });

  it('does with a client of the first release what that can do', async () => {
    const sdk = new FakeHtmlClientSdk('old');
    const bridge = await bridgeTo(sdk);
    expect(bridge.theme()).toBe('light');
    expect(bridge.formatDate(new Date(2026, 4, 3, 13, 5))).toContain('13:05');
    bridge.closeModal({ created: 'vm-70' });
    expect(sdk.closed).toEqual([{ created: 'vm-70' }]);
    const answer = bridge.confirm({
      title: 'Delete?',
      content: 'For good.',
      confirm: 'Delete',
      cancel: 'Keep',
    });
    [...document.querySelectorAll('dialog button')]
      .find((button) => button.textContent === 'Delete')!
      .dispatchEvent(new MouseEvent('click'));
    expect(await answer).toBeTrue();
  });
});

// SPDX-License-Identifier: Apache-2.0
import { StandaloneHostBridge } from './standalone-host-bridge';
import { views } from './views';

const folder = 'https://plugin.example/ui/';
const vch = { type: 'VirtualMachine', id: 'vm-69', vCenterId: 'guid-1' };
const vchQuery = 'object=urn%3Avmomi%3AVirtualMachine%3Avm-69%3Aguid-1';
const size = { width: 1050, height: 700 };

/** A window that goes where it is told, and tells when only the fragment changed. */
class FakeWindow {
  readonly document = { baseURI: folder };
  readonly navigator = { language: 'fr-FR' };
  readonly location = {
    href: '',
    assign: (address: string) => {
      this.location.href = address;
      for (const listener of this.listeners) listener();
    },
    get hash() {
      return new URL(this.href).hash;
    },
  };
  private readonly listeners: (() => void)[] = [];

  constructor(page: string) {
    this.location.href = folder + page;
  }

  addEventListener(_type: 'hashchange', listener: () => void): void {
    this.listeners.push(listener);
  }

  matchMedia(query: string): MediaQueryList {
    return matchMedia(query);
  }
}

function at(page: string): { window: FakeWindow; bridge: StandaloneHostBridge } {
  const window = new FakeWindow(page);
  return { window, bridge: new StandaloneHostBridge(window as unknown as Window) };
}

describe('StandaloneHostBridge', () => {
  it('takes theme and language from the browser and has no session', async () => {
    const { bridge } = at('list.html');
    await bridge.ready;
    expect(bridge.kind).toBe('standalone');
    expect(bridge.theme()).toBe(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    expect(bridge.locale()).toBe('fr-FR');
    expect(await bridge.sessionToken()).toBeNull();
    expect(bridge.refreshes()).toBe(0);
  });

  it('reads its objects from the address', () => {
    expect(at('list.html').bridge.context()).toEqual([]);
    expect(at(`index.html#/vch?${vchQuery}`).bridge.context()).toEqual([vch]);
    expect(at('index.html#/vch?object=something').bridge.context()).toEqual([]);
  });

  it('navigates to its own views, with the object in the address', () => {
    const { window, bridge } = at('list.html');
    bridge.navigate({ view: views.vch, object: vch });
    expect(window.location.href).toBe(`${folder}index.html#/vch?${vchQuery}`);
    bridge.navigate({ object: vch });
    expect(window.location.href).toBe(`${folder}index.html#/vch?${vchQuery}`);
    bridge.navigate({ view: views.list });
    expect(window.location.href).toBe(`${folder}list.html`);
    bridge.navigate({ view: 'somebody-elses' });
    expect(window.location.href).toBe(`${folder}list.html`);
  });

  it('keeps what a view is told in memory, until the next one', () => {
    const { window, bridge } = at('index.html#/summary');
    bridge.navigate({ view: views.vch, object: vch, customData: { note: 'unfold' } });
    expect(window.location.href).not.toContain('unfold');
    expect(bridge.customData()).toEqual({ note: 'unfold' });
    bridge.navigate({ view: views.list });
    expect(bridge.customData()).toBeNull();
  });

  it('shows a dialog as a page and comes back with its result', async () => {
    const { window, bridge } = at('index.html#/summary');
    const closed = bridge.openModal({
      url: 'index.html#/create-vch',
      size,
      context: [vch],
      customData: { from: 'summary' },
    });
    expect(window.location.href).toBe(`${folder}index.html#/create-vch?${vchQuery}`);
    expect(bridge.context()).toEqual([vch]);
    expect(bridge.customData()).toEqual({ from: 'summary' });
    bridge.closeModal({ created: 'vm-70' });
    expect(await closed).toEqual({ created: 'vm-70' });
    expect(window.location.href).toBe(`${folder}index.html#/summary`);
    expect(bridge.context()).toEqual([]);
  });

  it('takes leaving the page for dismissing the dialog', async () => {
    const { window, bridge } = at('index.html#/summary');
    const closed = bridge.openModal({ url: 'index.html#/create-vch', size, customData: 1 });
    window.location.assign(`${folder}index.html#/summary`);
    expect(await closed).toBeUndefined();
    expect(bridge.customData()).toBeNull();
  });

  it('shows the list when a page is closed that nobody opened', () => {
    const { window, bridge } = at('index.html#/create-vch');
    bridge.closeModal();
    expect(window.location.href).toBe(`${folder}list.html`);
  });

  it('writes dates as the browser’s language does', () => {
    const format = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'medium', timeStyle: 'medium' });
    expect(at('list.html').bridge.formatDate(new Date(0))).toBe(format.format(0));
  });
});

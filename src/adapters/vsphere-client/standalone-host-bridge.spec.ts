// SPDX-License-Identifier: Apache-2.0
import { StandaloneHostBridge } from './standalone-host-bridge';
import { views } from './views';

/** A window of its own, so that specs do not navigate the one they run in. */
function aWindow(): { window: Window; frame: HTMLIFrameElement } {
  const frame = document.body.appendChild(document.createElement('iframe'));
  return { window: frame.contentWindow as unknown as Window, frame };
}

function hashChange(window: Window): Promise<unknown> {
  return new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
}

const vch = { type: 'VirtualMachine', id: 'vm-69', vCenterId: 'guid-1' };
const size = { width: 1050, height: 700 };

describe('StandaloneHostBridge', () => {
  let window: Window;
  let frame: HTMLIFrameElement;
  let bridge: StandaloneHostBridge;

  beforeEach(() => {
    ({ window, frame } = aWindow());
    window.location.hash = '#/list';
    bridge = new StandaloneHostBridge(window);
  });

  afterEach(() => {
    frame.remove();
  });

  it('takes theme and language from the browser and has no session', async () => {
    await bridge.ready;
    expect(bridge.theme()).toBe(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    expect(bridge.locale()).toBe(navigator.language);
    expect(await bridge.sessionToken()).toBeNull();
    expect(bridge.refreshes()).toBe(0);
  });

  it('reads its object from the address', () => {
    expect(bridge.context()).toEqual([]);
    window.location.hash = '#/vch?object=urn%3Avmomi%3AVirtualMachine%3Avm-69%3Aguid-1';
    expect(bridge.context()).toEqual([vch]);
  });

  it('navigates to its own views, with the object in the address and the data in memory', () => {
    bridge.navigate({ view: views.vch, object: vch, customData: { tab: 2 } });
    expect(window.location.hash).toBe('#/vch?object=urn%3Avmomi%3AVirtualMachine%3Avm-69%3Aguid-1');
    expect(bridge.context()).toEqual([vch]);
    expect(bridge.customData()).toEqual({ tab: 2 });
    bridge.navigate({ view: views.list });
    expect(window.location.hash).toBe('#/list');
    expect(bridge.customData()).toBeNull();
    bridge.navigate({ view: 'somebody-elses' });
    expect(window.location.hash).toBe('#/list');
  });

  it('shows a dialog as a page and comes back with its result', async () => {
    const closed = bridge.openModal({
      url: 'index.html#/create-vch',
      size,
      context: [vch],
      customData: { from: 'list' },
    });
    expect(window.location.hash).toBe('#/create-vch');
    expect(bridge.context()).toEqual([vch]);
    expect(bridge.customData()).toEqual({ from: 'list' });
    bridge.closeModal({ created: 'vm-70' });
    expect(await closed).toEqual({ created: 'vm-70' });
    expect(window.location.hash).toBe('#/list');
    expect(bridge.context()).toEqual([]);
  });

  it('takes leaving the page for dismissing the dialog', async () => {
    const closed = bridge.openModal({ url: 'index.html#/create-vch', size });
    await hashChange(window);
    window.location.hash = '#/list';
    expect(await closed).toBeUndefined();
    expect(bridge.customData()).toBeNull();
  });

  it('shows the list when a page is closed that nobody opened', () => {
    window.location.hash = '#/create-vch';
    bridge.closeModal();
    expect(window.location.hash).toBe('#/list');
  });

  for (const [label, expected] of [
    ['Delete', true],
    ['Keep', false],
  ] as const) {
    it(`asks in the page: ${label}`, async () => {
      const answer = bridge.confirm({
        title: 'Delete?',
        content: 'For good.',
        confirm: 'Delete',
        cancel: 'Keep',
        danger: true,
      });
      const dialog = window.document.querySelector('dialog')!;
      expect(dialog.open).toBeTrue();
      expect(dialog.getAttribute('aria-label')).toBe('Delete?');
      [...dialog.querySelectorAll('button')].find((button) => button.textContent === label)!.click();
      expect(await answer).toBe(expected);
      expect(window.document.querySelector('dialog')).toBeNull();
    });
  }

  it('writes dates as the browser’s language does', () => {
    const format = new Intl.DateTimeFormat(navigator.language, { dateStyle: 'medium', timeStyle: 'medium' });
    expect(bridge.formatDate(new Date(0))).toBe(format.format(0));
  });
});

// SPDX-License-Identifier: Apache-2.0
import { element } from './element';
import { hostServices } from './frames/host-services';
import { openFrame, type PluginFrame } from './frames/plugin-frame';
import { findNode, inventory } from './inventory';
import { currentPlace, takeNavigationData } from './navigation/navigate';
import { writePlace } from './navigation/place';
import { objectPage } from './object/object-page';
import type { ShowFrame } from './object/plugin-views';
import { plugin } from './plugin';

/** The middle of the page. */
export const content = element('main', { class: 'content', id: 'content', tabindex: '-1' });

let frames: readonly PluginFrame[] = [];
let shown = '';

/** Shows the current place. Frames of the place before are gone; a new object is a new frame. */
export function drawContent(): void {
  const focused = focusedPart();
  for (const frame of frames) frame.remove();
  const opened: PluginFrame[] = [];
  const place = currentPlace();
  const node = place.kind === 'object' ? findNode(place.urn) : undefined;
  const navigationData = takeNavigationData();
  const running = plugin.value;
  const showFrame: ShowFrame = (url, title) => {
    if (!running) throw new Error('There is no plug-in to show');
    const frame = openFrame({
      plugin: running,
      url,
      title,
      context: node ? [{ id: node.urn }] : [],
      navigationData,
      services: hostServices(running, null),
    });
    opened.push(frame);
    return frame.element;
  };
  const globalView = running?.manifest.global?.view;
  if (place.kind === 'object' && node)
    content.replaceChildren(...objectPage(node, place, running, showFrame));
  else if (place.kind === 'object') content.replaceChildren(missing());
  else if (place.kind === 'global' && running && globalView) {
    content.replaceChildren(
      element('h1', { class: 'page-title' }, running.name),
      element('div', { class: 'view global' }, showFrame(running.address(globalView.uri), running.name)),
    );
  } else content.replaceChildren(...shortcutsPage());
  frames = opened;
  if (focused !== undefined) content.querySelector<HTMLElement>(focused)?.focus();
  shown = signature();
  document.title = `${node?.name ?? running?.name ?? ''} – vSphere Client (simulated)`;
}

/** Where the focus belongs once the page is drawn again: whoever walks along the tabs or the views stays there. */
function focusedPart(): string | undefined {
  return ['.tabs [aria-selected=true]', '.views-list [aria-current]'].find((part) =>
    document.activeElement?.closest(part.split(' ', 1)[0] ?? part),
  );
}

/** Shows the current place again when the inventory's change touches it; else its frames stay as they are. */
export function drawContentIfChanged(): void {
  if (signature() !== shown) drawContent();
}

function signature(): string {
  const place = currentPlace();
  const node = place.kind === 'object' ? findNode(place.urn) : undefined;
  const known = place.kind !== 'object' || inventory.value !== null;
  return JSON.stringify([writePlace(place), node?.name, node?.isVch, known]);
}

function missing(): HTMLElement {
  const text = inventory.value ? 'This object is not in the inventory any more.' : 'Reading the inventory…';
  return element('p', { class: 'nothing', role: 'status' }, text);
}

function shortcutsPage(): readonly HTMLElement[] {
  const tile = plugin.value?.manifest.global
    ? [element('a', { class: 'tile', href: writePlace({ kind: 'global' }) }, plugin.value.name)]
    : [];
  return [
    element('h1', { class: 'page-title' }, 'Shortcuts'),
    element('div', { class: 'tiles' }, ...tile),
    element('p', { class: 'nothing' }, 'Or choose an object in the inventory.'),
  ];
}

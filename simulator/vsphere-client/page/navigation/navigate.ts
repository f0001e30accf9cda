// SPDX-License-Identifier: Apache-2.0
import { findNode } from '../inventory';
import type { Plugin } from '../plugin';
import type { NavigationRequest } from '../protocol/requests';
import { readPlace, writePlace, type Place, type Tab } from './place';

/** Data for the view that is navigated to, until that view is shown. */
let pendingData: unknown = null;

/** Goes to a place. */
export function goTo(place: Place, customData: unknown = null): void {
  pendingData = customData;
  const hash = writePlace(place);
  // The same address again is a visit of its own: a plug-in may navigate to its view with other data.
  if (hash === location.hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = hash;
}

/** Where we are. */
export function currentPlace(): Place {
  return readPlace(location.hash);
}

/** Takes the data meant for the view that is being shown; null on every other visit. */
export function takeNavigationData(): unknown {
  const data = pendingData;
  pendingData = null;
  return data;
}

/** `app.navigateTo`: one of the plug-in's own views, or an object's page. Answers why not, or null. */
export function navigatePlugin(
  plugin: Plugin,
  { targetViewId, objectId, customData }: NavigationRequest,
): string | null {
  if (targetViewId !== undefined && targetViewId === plugin.manifest.global?.view.navigationId) {
    goTo({ kind: 'global' }, customData ?? null);
    return null;
  }
  const node = objectId === undefined ? undefined : findNode(objectId);
  if (!node) return `The plug-in navigates to an object that is not in the inventory: ${String(objectId)}`;
  if (targetViewId === undefined) {
    goTo({ kind: 'object', urn: node.urn, tab: 'summary', view: null }, customData ?? null);
    return null;
  }
  const tab = (['monitor', 'configure'] as const).find((name) =>
    plugin.extensions(node.type)[name]?.views.some((view) => view.navigationId === targetViewId),
  );
  if (!tab) return `The plug-in navigates to a view that is not its own: ${targetViewId}`;
  goTo({ kind: 'object', urn: node.urn, tab, view: targetViewId }, customData ?? null);
  return null;
}

/** `app.navigateToClientView`: the client's own views that exist here. Answers why not, or null. */
export function navigateClient({ targetViewId, objectId }: NavigationRequest): string | null {
  const tab = /^(?:vm|host|cluster|resourcepool|datacenter|folder)\.(summary|monitor|configure)$/.exec(
    targetViewId ?? '',
  )?.[1] as Tab | undefined;
  const node = objectId === undefined ? undefined : findNode(objectId);
  if (!tab || !node) return `This client has no view ${String(targetViewId)} of ${String(objectId)}`;
  goTo({ kind: 'object', urn: node.urn, tab, view: null });
  return null;
}

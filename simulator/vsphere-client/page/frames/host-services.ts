// SPDX-License-Identifier: Apache-2.0
import { openConfirmation } from '../dialogs/confirmation';
import { openPluginModal } from '../dialogs/plugin-modal';
import { inventory } from '../inventory';
import { showBanner } from '../banner';
import { navigateClient, navigatePlugin } from '../navigation/navigate';
import type { Plugin } from '../plugin';
import type { BackendInfo, SessionInfo } from '../protocol/requests';
import type { HostServices } from './host-channel';
import type { DialogOfFrame } from './plugin-frame';

/** What this client does for the plug-in's frames. `dialog` is the one the frame is in, or null for a view. */
export function hostServices(plugin: Plugin, dialog: DialogOfFrame | null): HostServices {
  return {
    'app.getSessionInfo': freshSession,
    'app.getPluginBackendInfo': () => Promise.resolve(backends(plugin)),
    'app.navigateTo': (to) => done(navigatePlugin(plugin, to)),
    'app.navigateToClientView': (to) => done(navigateClient(to)),
    // The manifest has no dynamic items: what a plug-in shows here depends on the inventory alone.
    'app.refreshPluginItemsState': () => Promise.resolve(null),
    'modal.open': (request) => openPluginModal(plugin, request, (opened) => hostServices(plugin, opened)),
    'modal.close': (result) => {
      dialog?.close(result);
      return Promise.resolve(null);
    },
    'modal.setOptions': (change) => {
      dialog?.change(change);
      return Promise.resolve(null);
    },
    'modal.openConfirmationModal': openConfirmation,
  };
}

/** A new token for every call, as the plug-in must not keep one. */
async function freshSession(): Promise<SessionInfo | null> {
  try {
    const response = await fetch('/simulator/session', { method: 'POST' });
    if (!response.ok) return null;
    const { sessionToken } = (await response.json()) as { readonly sessionToken: string };
    return { sessionToken, nodeId: 'node-1' };
  } catch {
    return null;
  }
}

function backends(plugin: Plugin): BackendInfo {
  const server = {
    proxiedUrl: plugin.address('plugin.json'),
    proxiedBaseUrl: new URL(plugin.baseUrl).pathname,
    type: 'MANIFEST_SERVER',
  };
  const perVCenter = Object.fromEntries((inventory.value ?? []).map((root) => [root.vCenter.id, [server]]));
  return {
    allPluginBackendServers: [server],
    backendServersPerVc: perVCenter,
    backendServersPerVcObject: {},
  };
}

function done(problem: string | null): Promise<null> {
  if (problem !== null) {
    console.warn(problem);
    showBanner('warning', problem);
  }
  return Promise.resolve(null);
}

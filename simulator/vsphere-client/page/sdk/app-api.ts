// SPDX-License-Identifier: Apache-2.0
import type { BackendInfo, NavigationRequest, SessionInfo } from '../protocol/requests';
import type { ApiEndpoint, ContextObject, ThemeName } from '../protocol/snapshot';
import { formatDateTime, type DateTimePart } from './format-date-time';
import type { HostLink } from './host-link';

/** `htmlClientSdk.app`: the documented members that this client has (of those of release 8.0). */
export interface AppApi {
  getContextObjects(): ContextObject[];
  getClientLocale(): string;
  getClientInfo(): { type: string; version: string };
  getTheme(): { name: ThemeName };
  getApiEndpoints(): { uiApiEndpoint: ApiEndpoint };
  getSessionInfo(callback: (info: SessionInfo | null) => void): void;
  getPluginBackendInfo(callback: (info: BackendInfo | null) => void): void;
  getNavigationData(): unknown;
  navigateTo(options: NavigationRequest): void;
  navigateToClientView(options: NavigationRequest): void;
  formatDateTime(milliseconds: number, options?: { format?: DateTimePart }): string;
  refreshPluginItemsState(): void;
}

/** The getters answer from the snapshot, with copies, so that a plug-in cannot change what it will be told later. */
export function appApi(link: HostLink): AppApi {
  return {
    getContextObjects: () => structuredClone([...link.snapshot.contextObjects]),
    getClientLocale: () => link.snapshot.locale,
    getClientInfo: () => ({ ...link.snapshot.clientInfo }),
    getTheme: () => ({ name: link.snapshot.theme }),
    getApiEndpoints: () => ({ uiApiEndpoint: structuredClone(link.snapshot.apiEndpoint) }),
    getSessionInfo: (callback) => {
      link.call('app.getSessionInfo', null, callback);
    },
    getPluginBackendInfo: (callback) => {
      link.call('app.getPluginBackendInfo', null, callback);
    },
    getNavigationData: () => structuredClone(link.snapshot.navigationData),
    navigateTo: (options) => {
      link.call('app.navigateTo', options);
    },
    navigateToClientView: (options) => {
      link.call('app.navigateToClientView', options);
    },
    formatDateTime: (milliseconds, options) =>
      formatDateTime(milliseconds, link.snapshot.locale, link.snapshot.timeFormat, options?.format),
    refreshPluginItemsState: () => {
      link.call('app.refreshPluginItemsState', null);
    },
  };
}

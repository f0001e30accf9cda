// SPDX-License-Identifier: Apache-2.0

/**
 * Our views by the names the manifest gives them (`navigationId` in plugin.json): what {@link HostBridge.navigate}
 * takes as `view`.
 */
export const views = {
  /** All VCHs; takes no object. */
  list: 'vch-security.list',
  /** The security of one VCH, under its Configure tab. */
  vch: 'vch-security.vch',
} as const;

/** The page each view lives in, relative to the plug-in's folder, as the manifest's `uri` says. */
export const viewPages: Readonly<Record<string, string>> = {
  [views.list]: 'list.html',
  [views.vch]: 'index.html#/vch',
};

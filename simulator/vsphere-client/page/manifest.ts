// SPDX-License-Identifier: Apache-2.0

/** Texts by locale, `{ 'en-US': 'New…' }`. */
export type LocalizedText = Readonly<Record<string, string>>;

/** What an action does: it opens a dialog with a page of the plug-in. */
export interface ModalTrigger {
  readonly type: 'modal';
  /** Relative to the manifest's folder. */
  readonly uri: string;
  readonly titleKey?: string;
  readonly accessibilityTitleKey?: string;
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

/** An entry of an object's Actions menu. */
export interface PluginAction {
  readonly id: string;
  readonly labelKey: string;
  readonly trigger: ModalTrigger;
}

/** A view under an object's Monitor or Configure tab. */
export interface PluginView {
  readonly navigationId: string;
  readonly labelKey: string;
  readonly uri: string;
}

/** What a plug-in adds to one type of object. */
export interface ObjectExtensions {
  readonly summary?: { readonly view: { readonly uri: string } };
  readonly monitor?: { readonly views: readonly PluginView[] };
  readonly configure?: { readonly views: readonly PluginView[] };
  readonly menu?: { readonly actions: readonly PluginAction[] };
}

/** The part of a remote plug-in's manifest (`plugin.json`) that this host understands. */
export interface PluginManifest {
  readonly manifestVersion: string;
  readonly requirements: Readonly<Record<string, unknown>>;
  readonly configuration: { readonly nameKey: string };
  readonly global?: {
    readonly view: {
      readonly navigationId: string;
      readonly uri: string;
      readonly navigationVisible?: boolean;
    };
  };
  /** By managed object type, `VirtualMachine`. */
  readonly objects?: Readonly<Record<string, ObjectExtensions>>;
  readonly definitions: {
    readonly i18n: {
      readonly locales: readonly string[];
      readonly definitions: Readonly<Record<string, LocalizedText>>;
    };
  };
}

/** What `GET /ui/deployment` answers: the plug-in, or why it could not be deployed. */
export type Deployment =
  | { readonly ok: true; readonly baseUrl: string; readonly manifest: PluginManifest }
  | { readonly ok: false; readonly problem: string };

// SPDX-License-Identifier: Apache-2.0
import { hostServices } from '../frames/host-services';
import type { TreeNode } from '../inventory';
import type { PluginAction } from '../manifest';
import type { Plugin } from '../plugin';
import type { MenuEntry } from './actions-menu';

/** The plug-in's actions on an object. Their dialogs have no opener: nobody hears the result. */
export function pluginActions(plugin: Plugin, node: TreeNode): readonly MenuEntry[] {
  return (plugin.extensions(node.type).menu?.actions ?? []).map((action) => ({
    label: plugin.text(action.labelKey),
    run: () => {
      runAction(plugin, action, node);
    },
  }));
}

function runAction(plugin: Plugin, { trigger }: PluginAction, node: TreeNode): void {
  void hostServices(plugin, null)['modal.open']({
    url: plugin.address(trigger.uri),
    size: trigger.size,
    contextObjects: [{ id: node.urn }],
    ...(trigger.titleKey === undefined ? {} : { title: plugin.text(trigger.titleKey) }),
    ...(trigger.accessibilityTitleKey === undefined
      ? {}
      : { accessibilityTitle: plugin.text(trigger.accessibilityTitleKey) }),
  });
}

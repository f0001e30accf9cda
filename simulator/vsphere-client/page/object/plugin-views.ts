// SPDX-License-Identifier: Apache-2.0
import type { TreeNode } from '../inventory';

/** Puts a page of the plug-in into the client's page; whoever asks need not take it away again. */
export type ShowFrame = (url: string, title: string) => HTMLIFrameElement;

/** Whether the plug-in's views are shown for an object: those of a virtual machine only for a VCH. */
export function hasViews(node: TreeNode): boolean {
  return node.type !== 'VirtualMachine' || node.isVch;
}

// SPDX-License-Identifier: Apache-2.0

/** One-colour shapes by managed object type, drawn on 16 × 16; the colour is the text's. */
const shapes: Readonly<Record<string, string>> = {
  vCenter: 'M2 3h12v4H2zM2 9h12v4H2zM4 5h2M4 11h2',
  Datacenter: 'M3 14V5l5-3 5 3v9zM6 14v-4h4v4',
  Folder: 'M2 4h4l2 2h6v7H2z',
  ClusterComputeResource: 'M2 2h7v5H2zM7 9h7v5H7zM5 7v4h2',
  HostSystem: 'M4 2h8v12H4zM6 5h4M6 8h4',
  ResourcePool: 'M8 2a6 6 0 1 0 .01 0M8 8V2M8 8l5 3',
  VirtualMachine: 'M2 3h12v8H2zM6 14h4M8 11v3',
  VirtualApp: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  vch: 'M2 3h12v8H2zM5 5v4M8 5v4M11 5v4M6 14h4M8 11v3',
};

/** Words for a type, as a person reads them beside the icon. */
const words: Readonly<Record<string, string>> = {
  vCenter: 'vCenter Server',
  Datacenter: 'Datacenter',
  Folder: 'Folder',
  ClusterComputeResource: 'Cluster',
  HostSystem: 'Host',
  ResourcePool: 'Resource pool',
  VirtualMachine: 'Virtual machine',
  VirtualApp: 'vApp',
};

/** What an object is, in words: a VCH's endpoint VM is said to be one. */
export function typeName(object: { readonly type: string; readonly isVch: boolean }): string {
  return object.isVch ? 'Virtual Container Host' : (words[object.type] ?? object.type);
}

/** Its icon; decoration, the words stand elsewhere. */
export function typeIcon(object: { readonly type: string; readonly isVch: boolean }): SVGSVGElement {
  const drawing = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(drawing, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('class', object.isVch ? 'type-icon type-icon-vch' : 'type-icon');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(drawing, 'path');
  path.setAttribute('d', shapes[object.isVch ? 'vch' : object.type] ?? 'M3 3h10v10H3z');
  icon.append(path);
  return icon;
}

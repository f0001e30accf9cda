// SPDX-License-Identifier: Apache-2.0
export type { ConfirmOptions, HostBridge, ModalOptions, ObjectReference } from './host-bridge';
export { createHostBridge } from './create-host-bridge';
export { HOST_BRIDGE } from './host-bridge-token';
export { readObjectReference, writeObjectReference } from './object-reference';
export { views } from './views';

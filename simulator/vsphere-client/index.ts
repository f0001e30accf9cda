// SPDX-License-Identifier: Apache-2.0
export { hostPageRouter, type HostPageOptions } from './host-page-router';

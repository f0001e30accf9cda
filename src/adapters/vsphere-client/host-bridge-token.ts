// SPDX-License-Identifier: Apache-2.0
import { InjectionToken } from '@angular/core';
import type { HostBridge } from './host-bridge';

/** The host around us; provided once, by src/app, when it is ready. */
export const HOST_BRIDGE = new InjectionToken<HostBridge>('HostBridge');

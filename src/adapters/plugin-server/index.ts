// SPDX-License-Identifier: Apache-2.0
export { type Answer, PluginServer, SESSION_TOKEN } from './plugin-server';

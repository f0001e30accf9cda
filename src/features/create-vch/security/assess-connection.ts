// SPDX-License-Identifier: Apache-2.0
// Loaded when it is needed: nothing before the Security page asks about connections.
export { assessConnection } from '../../../domain/docker-client';

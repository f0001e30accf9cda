// SPDX-License-Identifier: Apache-2.0
// What judges all pages of the wizard. Loaded right behind the first page, which needs its own rules only.
export { assessConnection } from '../../domain/docker-client';
export { wizardFindings } from '../../domain/wizard';

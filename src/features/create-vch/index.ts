// SPDX-License-Identifier: Apache-2.0
export { CreateVchWizard } from './create-vch-wizard';

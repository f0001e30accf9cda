// SPDX-License-Identifier: Apache-2.0
export { saveFile } from './save-file';

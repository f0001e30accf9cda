// SPDX-License-Identifier: Apache-2.0
export { type GivenFile, pastedFile, readFile } from './read-file';
export { saveFile } from './save-file';
export { takeFiles, takeText, type TakenFiles } from './take-files';

// SPDX-License-Identifier: Apache-2.0
export { type GivenFile, pastedFile, readFile } from './read-file';
export { type FolderFiles, type NamedFile, chosenFiles, droppedFiles, mostFiles } from './dropped-files';
export { takeFiles, takeNamed, takeText, type TakenFiles } from './take-files';

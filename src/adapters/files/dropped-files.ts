// SPDX-License-Identifier: Apache-2.0

/** A file with its name inside the folder it came in: `client/ca.pem`. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** What was dropped, or chosen as a folder. */
export interface FolderFiles {
  readonly files: readonly NamedFile[];
  /** Names of files the browser could not open. */
  readonly unreadable: readonly string[];
  /** Whether there was more than is looked at: more files, or deeper folders. */
  readonly isCutOff: boolean;
}

/** Files of one drop that are looked at, at most: a folder of certificates holds few. */
export const mostFiles = 200;

/** Bytes of all files together, at most; of each no more than this is read anyway. */
const mostBytes = 20 * 1024 * 1024;
const mostBytesOfOne = 1024 * 1024;

/** Folders inside folders that are looked into. */
const deepest = 4;

/** Where files are collected while folders are walked through. */
interface Collection {
  readonly files: NamedFile[];
  readonly unreadable: string[];
  bytes: number;
  isCutOff: boolean;
}

const emptyCollection = (): Collection => ({ files: [], unreadable: [], bytes: 0, isCutOff: false });

const result = ({ files, unreadable, isCutOff }: Collection): FolderFiles => ({
  files,
  unreadable,
  isCutOff,
});

/**
 * The files that were dropped, those in dropped folders too. What cannot be opened is named; nothing throws.
 *
 * @param transfer has to be asked before anything is awaited: browsers empty it when the event is over
 */
export async function droppedFiles(transfer: DataTransfer): Promise<FolderFiles> {
  const entries = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const collection = emptyCollection();
  for (const { entry, file } of entries) {
    // A single folder's own name says nothing; of several it tells them apart.
    const prefix = entries.length > 1 && entry?.isDirectory === true ? `${entry.name}/` : '';
    if (entry?.isDirectory === true) {
      await walk(entry as FileSystemDirectoryEntry, prefix, 1, collection);
    } else if (file !== null) add(collection, file.name, file);
  }
  return result(collection);
}

/** The files of a folder that was chosen, or of several files. */
export function chosenFiles(list: FileList | null): FolderFiles {
  const collection = emptyCollection();
  for (const file of list ?? []) {
    const parts = file.webkitRelativePath.split('/').slice(1);
    if (parts.length > deepest || parts.slice(0, -1).some(isHidden)) collection.isCutOff = true;
    else add(collection, parts.length === 0 ? file.name : parts.join('/'), file);
  }
  return result(collection);
}

async function walk(
  folder: FileSystemDirectoryEntry,
  prefix: string,
  depth: number,
  collection: Collection,
): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    if (collection.files.length >= mostFiles) {
      collection.isCutOff = true;
      return;
    }
    const name = `${prefix}${entry.name}`;
    if (entry.isFile) {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file === null) collection.unreadable.push(name);
      else add(collection, name, file);
    } else if (depth >= deepest || isHidden(entry.name)) collection.isCutOff = true;
    else await walk(entry as FileSystemDirectoryEntry, `${name}/`, depth + 1, collection);
  }
}

/** `.git` and the like hold thousands of files and no certificate. */
const isHidden = (name: string): boolean => name.startsWith('.');

function add(collection: Collection, name: string, file: File): void {
  const bytes = collection.bytes + Math.min(file.size, mostBytesOfOne);
  if (collection.files.length >= mostFiles || bytes > mostBytes) {
    collection.isCutOff = true;
    return;
  }
  collection.bytes = bytes;
  collection.files.push({ name, file });
}

/** Browsers hand out a folder's entries in parts; an empty part is the last. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (part.length === 0 || all.length > mostFiles) return all;
    all.push(...part);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => {
      resolve(null);
    });
  });
}

// SPDX-License-Identifier: Apache-2.0

/** A file of an archive. */
export interface ArchivedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The files of a ZIP archive whose files are stored as they are (PKWARE APPNOTE 4.3.7), in their order. */
export function readZip(archive: Uint8Array): readonly ArchivedFile[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const files: ArchivedFile[] = [];
  let offset = 0;
  while (view.getUint32(offset, true) === 0x04034b50) {
    if (view.getUint16(offset + 8, true) !== 0) throw new Error('The archive is compressed.');
    const nameStart = offset + 30;
    const nameEnd = nameStart + view.getUint16(offset + 26, true);
    const start = nameEnd + view.getUint16(offset + 28, true);
    const end = start + view.getUint32(offset + 18, true);
    files.push({
      name: new TextDecoder().decode(archive.subarray(nameStart, nameEnd)),
      content: archive.subarray(start, end),
    });
    offset = end;
  }
  return files;
}

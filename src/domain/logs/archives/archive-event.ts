// SPDX-License-Identifier: Apache-2.0

/** Bytes of a file, as the platform’s streams give and take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Why an archive, or a file in it, could not be read to its end. */
export type ArchiveProblem =
  /** It ends in the middle of a header or of a file. */
  | 'truncated'
  /** What follows is no header of this kind of archive. */
  | 'damaged'
  /** A file is encrypted; it is passed over. */
  | 'encrypted'
  /** A file is packed in a way that browsers do not unpack; it is passed over. */
  | 'unsupported-method';

/** What a reader of archives finds, in the order of the archive. A file’s data comes in pieces, never as a whole. */
export type ArchiveEvent =
  | {
      readonly kind: 'file';
      /** As the archive has it, `var/log/vic/vicadmin.log`. */
      readonly name: string;
      readonly compression: 'none' | 'deflate';
    }
  | { readonly kind: 'data'; readonly bytes: Bytes }
  | { readonly kind: 'file-end' }
  | {
      readonly kind: 'problem';
      readonly problem: ArchiveProblem;
      /** Name of the file it is about; null when it is about the archive. */
      readonly file: string | null;
    };

/** Reads an archive as it arrives. Never throws, whatever the bytes are. */
export interface ArchiveReader {
  /** What these bytes complete. Events hold views of them, not copies. */
  push(chunk: Bytes): readonly ArchiveEvent[];
  /** What the end of the bytes means. */
  end(): readonly ArchiveEvent[];
}

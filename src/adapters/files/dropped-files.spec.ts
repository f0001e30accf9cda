// SPDX-License-Identifier: Apache-2.0
import { chosenFiles, droppedFiles, mostFiles } from './dropped-files';

/** A tree of entries as a browser hands it out: names with a content, or with what is inside. */
interface Tree {
  readonly [name: string]: string | Tree;
}

function entry(name: string, content: string | Tree): FileSystemEntry {
  if (typeof content === 'string') {
    const file = (resolve: (file: File) => void, reject: (error: Error) => void) => {
      if (content === 'locked') reject(new Error('locked'));
      else resolve(new File([content], name));
    };
    return { name, isFile: true, isDirectory: false, file } as never;
  }
  const createReader = () => {
    const parts = Object.entries(content).map(([inner, of]) => [entry(inner, of)]);
    return {
      readEntries: (resolve: (entries: FileSystemEntry[]) => void) => {
        resolve(parts.shift() ?? []);
      },
    };
  };
  return { name, isFile: false, isDirectory: true, createReader } as never;
}

function transfer(tree: Tree): DataTransfer {
  const items = Object.entries(tree).map(([name, content]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry(name, content),
    getAsFile: () => new File([], name),
  }));
  return { items, files: items.map((item) => item.getAsFile()) } as never;
}

const namesIn = async (tree: Tree) => {
  const { files, unreadable, isCutOff } = await droppedFiles(transfer(tree));
  return { names: files.map(({ name }) => name), unreadable, isCutOff };
};

describe('droppedFiles', () => {
  it('takes files as they are', async () => {
    expect(await namesIn({ 'a.pem': 'a', 'b.pem': 'b' })).toEqual({
      names: ['a.pem', 'b.pem'],
      unreadable: [],
      isCutOff: false,
    });
  });

  it('names the files of a folder from inside it', async () => {
    const folder = { certs: { 'ca.pem': 'x', client: { 'cert.pem': 'y', 'locked.pem': 'locked' } } };
    expect(await namesIn(folder)).toEqual({
      names: ['ca.pem', 'client/cert.pem'],
      unreadable: ['client/locked.pem'],
      isCutOff: false,
    });
  });

  it('tells several folders apart', async () => {
    expect((await namesIn({ a: { 'ca.pem': 'x' }, b: { 'ca.pem': 'y' } })).names).toEqual([
      'a/ca.pem',
      'b/ca.pem',
    ]);
  });

  it('stops at many files, deep folders and hidden ones, and says so', async () => {
    const many = Object.fromEntries(
      Array.from({ length: mostFiles + 1 }, (_, index) => [`${index}.pem`, 'x']),
    );
    const cut = await namesIn({ many });
    expect(cut.names.length).toBe(mostFiles);
    expect(cut.isCutOff).toBeTrue();
    const deep = { a: { b: { c: { d: { e: { 'far.pem': 'x' } } } } } };
    expect(await namesIn(deep)).toEqual({ names: [], unreadable: [], isCutOff: true });
    expect(await namesIn({ certs: { '.git': { config: 'x' }, 'ca.pem': 'x' } })).toEqual({
      names: ['ca.pem'],
      unreadable: [],
      isCutOff: true,
    });
  });

  it('takes files of a browser that knows no entries', async () => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'ca.pem'));
    spyOn(DataTransferItem.prototype, 'webkitGetAsEntry').and.returnValue(null);
    expect((await droppedFiles(data)).files.map(({ name }) => name)).toEqual(['ca.pem']);
  });
});

describe('chosenFiles', () => {
  const chosen = (...paths: readonly string[]) => {
    const files = paths.map((path) => {
      const file = new File(['x'], path.split('/').at(-1)!);
      Object.defineProperty(file, 'webkitRelativePath', { value: path.includes('/') ? path : '' });
      return file;
    });
    return chosenFiles(files as never);
  };

  it('names the files of a chosen folder from inside it', () => {
    const { files, isCutOff } = chosen('certs/ca.pem', 'certs/client/cert.pem');
    expect(files.map(({ name }) => name)).toEqual(['ca.pem', 'client/cert.pem']);
    expect(isCutOff).toBeFalse();
  });

  it('takes several files as they are, and none', () => {
    expect(chosen('a.pem', 'b.pem').files.map(({ name }) => name)).toEqual(['a.pem', 'b.pem']);
    expect(chosenFiles(null)).toEqual({ files: [], unreadable: [], isCutOff: false });
  });

  it('does not fill the memory', () => {
    const huge = Array.from({ length: 30 }, (_, index) => {
      const file = new File(['x'], `${index}.iso`);
      Object.defineProperty(file, 'size', { value: 5e9 });
      return file;
    });
    const { files, isCutOff } = chosenFiles(huge as never);
    expect(files.length).toBe(20);
    expect(isCutOff).toBeTrue();
  });

  it('leaves out what is hidden or deep', () => {
    const { files, isCutOff } = chosen('c/.git/config', 'c/a/b/c/d/e.pem', 'c/ca.pem');
    expect(files.map(({ name }) => name)).toEqual(['ca.pem']);
    expect(isCutOff).toBeTrue();
  });
});

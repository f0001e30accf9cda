// SPDX-License-Identifier: Apache-2.0
import { pastedFile, readFile } from './read-file';

describe('readFile', () => {
  it('gives the bytes as they are, a byte order mark too', async () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x2d);
    expect(await readFile(new File([bytes], 'ca.pem'), 100)).toEqual({ name: 'ca.pem', bytes });
  });

  it('never reads more than one byte over the limit', async () => {
    const file = new File([new Uint8Array(5000)], 'huge.pem');
    expect((await readFile(file, 1000))?.bytes.length).toBe(1001);
  });

  it('says so when the file cannot be opened', async () => {
    const file = new File(['x'], 'gone.pem');
    spyOn(file, 'slice').and.returnValue({ arrayBuffer: () => Promise.reject(new Error('gone')) } as never);
    expect(await readFile(file, 1000)).toBeNull();
  });

  it('takes pasted text for a file', () => {
    expect(pastedFile('pasted', 'äx')).toEqual({ name: 'pasted', bytes: Uint8Array.of(0xc3, 0xa4, 0x78) });
  });
});

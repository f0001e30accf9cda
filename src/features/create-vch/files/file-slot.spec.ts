// SPDX-License-Identifier: Apache-2.0
import { FormControl } from '@angular/forms';
import type { ChosenFile } from '../../../domain/certificates';
import { FileSlot } from './file-slot';

const named = (name: string): ChosenFile => ({
  name,
  bytes: null,
  certificates: [],
  privateKeys: [],
  problems: [],
});

describe('place for several files', () => {
  it('puts a file where a command named it, whatever folder the command said', async () => {
    const control = new FormControl<readonly ChosenFile[]>(
      [named('/etc/vch/a.pem'), named('C:\\certs\\b.pem')],
      { nonNullable: true },
    );
    const slot = new FileSlot(control);
    await slot.take([new File(['x'], 'b.pem'), new File(['x'], 'c.pem')]);
    expect(control.value.map(({ name, bytes }) => [name, bytes !== null])).toEqual([
      ['/etc/vch/a.pem', false],
      ['b.pem', true],
      ['c.pem', true],
    ]);
  });

  it('gives each pasted text a name of its own', () => {
    const control = new FormControl<readonly ChosenFile[]>([], { nonNullable: true });
    const slot = new FileSlot(control);
    for (const text of ['x', 'y', 'z']) slot.takeText('pasted-ca.pem', text);
    expect(control.value.map(({ name }) => name)).toEqual([
      'pasted-ca.pem',
      'pasted-ca-2.pem',
      'pasted-ca-3.pem',
    ]);
  });

  it('does not replace a file that was chosen', async () => {
    const control = new FormControl<readonly ChosenFile[]>([], { nonNullable: true });
    const slot = new FileSlot(control);
    await slot.take([new File(['x'], 'a.pem')]);
    await slot.take([new File(['y'], 'a.pem')]);
    expect(control.value.length).toBe(2);
  });
});

describe('exchanging one of several files', () => {
  it('puts the other file in its place', async () => {
    const [a, b, c] = [named('a.pem'), named('b.pem'), named('c.pem')];
    const control = new FormControl<readonly ChosenFile[]>([a, b, c], { nonNullable: true });
    await new FileSlot(control).exchange(b, new File(['x'], 'new.pem'));
    expect(control.value.map(({ name }) => name)).toEqual(['a.pem', 'new.pem', 'c.pem']);
    expect(control.dirty && control.touched).toBeTrue();
  });

  it('keeps the places of files, whatever is put there', async () => {
    const [a, b, c] = [named('a.pem'), named('b.pem'), named('c.pem')];
    const control = new FormControl<readonly ChosenFile[]>([a, b, c], { nonNullable: true });
    const slot = new FileSlot(control);
    const places = () => slot.files().map((file) => slot.placeOf(file));
    const before = places();
    expect(new Set(before).size).toBe(3);
    await slot.exchange(b, new File(['x'], 'new.pem'));
    expect(places()).toEqual(before);
    // A command named it: the file of that name takes its place, another one gets a new place.
    await slot.take([new File(['x'], 'a.pem'), new File(['x'], 'd.pem')]);
    expect(places().slice(0, 3)).toEqual(before);
    expect(new Set(places()).size).toBe(4);
    slot.remove(c);
    expect(places().slice(0, 2)).toEqual(before.slice(0, 2));
  });

  it('changes nothing when the file was removed meanwhile, or the other cannot be opened', async () => {
    const [a, b] = [named('a.pem'), named('b.pem')];
    const control = new FormControl<readonly ChosenFile[]>([a], { nonNullable: true });
    const slot = new FileSlot(control);
    await slot.exchange(b, new File(['x'], 'new.pem'));
    expect(control.value).toEqual([a]);
    const gone = new File(['x'], 'gone.pem');
    spyOn(gone, 'slice').and.returnValue({ arrayBuffer: () => Promise.reject(new Error('gone')) } as never);
    await slot.exchange(a, gone);
    expect(control.value).toEqual([a]);
    expect(slot.unreadable()).toEqual(['gone.pem']);
  });
});

describe('place for one file', () => {
  it('takes a file of any name for the one a command named', async () => {
    const control = new FormControl<ChosenFile | null>(named('server.pem'));
    await new FileSlot(control).take([new File(['x'], 'other.pem')]);
    expect(control.value?.name).toBe('other.pem');
    expect(control.value?.bytes).not.toBeNull();
  });
});

// SPDX-License-Identifier: Apache-2.0
import { signal } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { takeFiles, takeText } from '../../../adapters/files';
import type { ChosenFile } from '../../../domain/certificates';
import { freeName } from '../free-name';
import { withFiles } from './file-list';

/**
 * A place for one file, or for several. What was chosen last counts, whichever file is read first; a file that cannot
 * be opened leaves what is there and is named.
 */
export class FileSlot {
  /** Names of files the browser could not open. */
  readonly unreadable = signal<readonly string[]>([]);
  readonly #places = new WeakMap<ChosenFile, number>();
  #nextPlace = 0;
  readonly #converted = signal<ChosenFile | null>(null);
  #latest = 0;

  constructor(readonly control: FormControl<ChosenFile | null> | FormControl<readonly ChosenFile[]>) {}

  /** Whether several files have a place here. */
  get holdsSeveral(): boolean {
    return isForSeveral(this.control);
  }

  /** What is here. */
  files(): readonly ChosenFile[] {
    const { control } = this;
    if (isForSeveral(control)) return control.value;
    return control.value === null ? [] : [control.value];
  }

  /** A number for the place a file has here: what is put where it was has the same. */
  placeOf(file: ChosenFile): number {
    if (!this.holdsSeveral) return 0;
    const place = this.#places.get(file) ?? (this.#nextPlace += 1);
    this.#places.set(file, place);
    return place;
  }

  /** Takes a file away. */
  remove(file: ChosenFile): void {
    const { control } = this;
    if (isForSeveral(control)) control.setValue(control.value.filter((one) => one !== file));
    else control.setValue(null);
    control.markAsDirty();
  }

  async take(files: readonly File[]): Promise<void> {
    const turn = (this.#latest += 1);
    const taken = await takeFiles(files);
    // One place: a later choice wins. Several: everything chosen is kept.
    if (!this.holdsSeveral && turn !== this.#latest) return;
    this.unreadable.set(taken.unreadable);
    this.#put(taken.files);
  }

  /** Puts another file of the operator's where this one is; one that cannot be opened is named, and changes nothing. */
  async exchange(file: ChosenFile, by: File): Promise<void> {
    const { files, unreadable } = await takeFiles([by]);
    this.unreadable.set(unreadable);
    const [taken] = files;
    if (taken !== undefined && this.#substitute(file, taken)) this.control.markAsTouched();
  }

  takeText(name: string, text: string): void {
    this.#latest += 1;
    this.unreadable.set([]);
    const { control } = this;
    this.#put([takeText(isForSeveral(control) ? freeName(name, control.value) : name, text)]);
  }

  /**
   * Puts the converted file where this one is; nothing happens when it is no longer there.
   *
   * @returns whether it was
   */
  replace(file: ChosenFile, by: ChosenFile): boolean {
    const isReplaced = this.#substitute(file, by);
    if (isReplaced) this.#converted.set(by);
    return isReplaced;
  }

  /** Name of the file that was converted last, while it is here; '' for none. */
  convertedName(): string {
    const file = this.#converted();
    return file !== null && this.#holds(file) ? file.name : '';
  }

  /** Puts the other half of a container here, whatever there is. */
  fill(file: ChosenFile): void {
    this.#latest += 1;
    this.unreadable.set([]);
    this.#put([file]);
    this.#converted.set(file);
  }

  #substitute(file: ChosenFile, by: ChosenFile): boolean {
    const { control } = this;
    if (!this.#holds(file)) return false;
    if (isForSeveral(control)) {
      const files = control.value.map((one) => (one === file ? by : one));
      this.#setSeveral(control, files);
    } else control.setValue(by);
    this.#latest += 1;
    control.markAsDirty();
    return true;
  }

  /** Files in the place of others, before those that are new. */
  #setSeveral(control: FormControl<readonly ChosenFile[]>, files: readonly ChosenFile[]): void {
    for (const [index, before] of control.value.entries()) {
      const file = files[index];
      if (file !== undefined) this.#places.set(file, this.placeOf(before));
    }
    control.setValue(files);
  }

  #holds(file: ChosenFile): boolean {
    return this.files().includes(file);
  }

  #put(files: readonly ChosenFile[]): void {
    const { control } = this;
    if (files.length === 0) return;
    if (isForSeveral(control)) this.#setSeveral(control, withFiles(control.value, files));
    else control.setValue(files[0] ?? null);
    control.markAsDirty();
    control.markAsTouched();
  }
}

function isForSeveral(
  control: FormControl<ChosenFile | null> | FormControl<readonly ChosenFile[]>,
): control is FormControl<readonly ChosenFile[]> {
  return Array.isArray(control.value);
}

// SPDX-License-Identifier: Apache-2.0
import { Injectable, computed, signal } from '@angular/core';
import type { Finding } from '../../../domain/findings';

/** Findings about the files that are being chosen: pickers show those of their own field. */
@Injectable()
export class CertificateFindings {
  readonly #judge = signal<() => readonly Finding[]>(() => []);
  readonly findings = computed(() => this.#judge()());

  /** Says how the files are judged; what it reads is followed. */
  judge(by: () => readonly Finding[]): void {
    this.#judge.set(by);
  }
}

// SPDX-License-Identifier: Apache-2.0
import { Injectable, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import { map } from 'rxjs';
import { classify } from '../../domain/configurations';
import { evaluateVch } from '../../domain/review';
import { computeForm } from './compute/compute-form';
import { generalForm } from './general/general-form';
import { networksForm } from './networks/networks-form';
import { operationsUserForm } from './operations-user/operations-user-form';
import { registriesForm } from './registries/registries-form';
import { securityForm } from './security/security-form';
import { storageForm } from './storage/storage-form';
import { toVchSettings } from './vch-settings';

/**
 * The VCH the operator is putting together: the one place where the arrows meet. Pages edit their own form; everything
 * else is a reading of the settings. Lives and dies with the wizard, and with it every key and password.
 */
@Injectable()
export class VchDraft {
  readonly #builder = inject(NonNullableFormBuilder);

  readonly form = this.#builder.group({
    general: generalForm(this.#builder),
    compute: computeForm(this.#builder),
    storage: storageForm(this.#builder),
    networks: networksForm(this.#builder),
    security: securityForm(this.#builder),
    registries: registriesForm(this.#builder),
    operationsUser: operationsUserForm(this.#builder),
  });

  readonly forms = this.form.controls;

  readonly #values = toSignal(this.form.valueChanges.pipe(map(() => this.form.getRawValue())), {
    initialValue: this.form.getRawValue(),
  });

  /** When the rules judge; moves on with every page. */
  readonly now = signal(new Date());
  readonly settings = computed(() => toVchSettings(this.#values()));
  readonly findings = computed(() => evaluateVch(this.settings(), this.now()));
  /** Which of the seven supported configurations this is. */
  readonly configuration = computed(() => classify(this.settings().tls));

  /** Whether anything was entered or chosen: whether leaving loses something. */
  get isTouched(): boolean {
    return this.form.dirty;
  }

  /** Drops everything, private keys and passwords first of all. */
  wipe(): void {
    this.form.reset();
  }
}

// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import { ClrCheckboxModule } from '@clr/angular/forms/checkbox';
import { type Answer, PluginServer } from '../../../adapters/plugin-server';
import type { Certificate, ChosenFile } from '../../../domain/certificates';
import { LoadStatus } from '../../../ui/loading/load-status';
import { SelectField } from '../../../ui/select-field/select-field';
import { TEXTS } from '../../../ui/texts/texts';
import { readVch } from '../../../domain/vic-machine';
import { loadFor } from '../load-for';
import { VchDraft } from '../vch-draft';
import { type AuthorityKind, authorityFiles } from './authority-files';
import { authoritiesOf, reusableAuthority } from './reusable-authority';
import { type VchChoices, vchChoices } from './vch-choices';

/** CAs taken over from a VCH. */
export interface TakenOver {
  /** Name of the VCH. */
  readonly vch: string;
  readonly files: readonly ChosenFile[];
}

/** Lets the operator choose a VCH and which of its CAs to take over. Asks the server for one VCH at a time. */
@Component({
  selector: 'vch-authority-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ClrCheckboxModule, LoadStatus, SelectField],
  templateUrl: './authority-panel.html',
  styleUrl: './authority-panel.scss',
})
export class AuthorityPanel {
  readonly kind = input.required<AuthorityKind>();
  /** Files that are chosen already. */
  readonly files = input.required<readonly ChosenFile[]>();
  readonly taken = output<TakenOver>();
  readonly canceled = output();

  readonly #server = inject(PluginServer);
  readonly #draft = inject(VchDraft);
  protected readonly all = inject(TEXTS);
  protected readonly texts = computed(() => this.all().authorityReuse);

  protected readonly list = loadFor(signal({}), () => this.#ask());
  protected readonly choices = computed<VchChoices>(() => {
    const load = this.list.load();
    return load?.state === 'loaded' ? load.value : { vchs: [], problems: [] };
  });
  protected readonly chosen = inject(NonNullableFormBuilder).control('');
  readonly #chosenKey = toSignal(this.chosen.valueChanges, { initialValue: '' });
  protected readonly entries = computed(() => [
    { value: '', label: this.texts().choose },
    ...this.choices().vchs.map(({ key, name, vCenter }) => ({
      value: key,
      label: this.texts().item(name, vCenter),
    })),
  ]);
  /** The chosen VCH; null while none is chosen. */
  protected readonly vch = computed(
    () => this.choices().vchs.find(({ key }) => key === this.#chosenKey()) ?? null,
  );
  protected readonly answer = loadFor(this.vch, ({ vCenterId, id }) => this.#server.vch(vCenterId, id));
  /** Whether the API fell over the VCH, which has one known reason. */
  protected readonly hasCrashed = computed(() => {
    const load = this.answer.load();
    return load?.state === 'failed' && load.problem.kind === 'refused' && load.problem.status >= 500;
  });
  readonly #description = computed(() => {
    const load = this.answer.load();
    return load?.state === 'loaded' ? readVch(load.value, this.vch()?.id ?? null) : null;
  });

  protected readonly authorities = computed(() => {
    const description = this.#description();
    if (description?.ok !== true) return [];
    return authoritiesOf(description.value, this.kind()).map((certificate) =>
      reusableAuthority(certificate, this.kind(), this.files(), this.#draft.now(), this.all()),
    );
  });
  /** Why there is nothing to choose from, once the server has answered. */
  protected readonly nothing = computed(() => {
    const description = this.#description();
    const name = this.vch()?.name ?? '';
    if (description === null || this.authorities().length > 0) return null;
    if (!description.ok) return this.texts().notAVch(name);
    const isUnreadable = this.kind() === 'clients' && description.value.tls.mode === 'tlsverify';
    return isUnreadable ? this.texts().unreadable(name) : this.texts().none[this.kind()](name);
  });
  readonly #selected = linkedSignal<ReadonlySet<Certificate>>(
    () =>
      new Set(
        this.authorities()
          .filter(({ isHere, isAdvisable }) => isAdvisable && !isHere)
          .map(({ certificate }) => certificate),
      ),
  );
  protected readonly count = computed(() => this.#selected().size);

  protected isSelected(certificate: Certificate): boolean {
    return this.#selected().has(certificate);
  }

  protected select(certificate: Certificate, isWanted: boolean): void {
    const selected = new Set(this.#selected());
    if (isWanted) selected.add(certificate);
    else selected.delete(certificate);
    this.#selected.set(selected);
  }

  protected take(): void {
    const vch = this.vch();
    if (vch === null || this.count() === 0) return;
    const certificates = this.authorities()
      .map(({ certificate }) => certificate)
      .filter((certificate) => this.isSelected(certificate));
    const files = authorityFiles(vch.name, this.texts().file[this.kind()], certificates, this.files());
    this.taken.emit({ vch: vch.name, files });
  }

  /** VCHs with the names of their vCenter Servers; without those names there are ids. */
  async #ask(): Promise<Answer<VchChoices>> {
    const [vCenters, vchs] = await Promise.all([this.#server.vCenters(), this.#server.vchs()]);
    return vchs.ok ? { ok: true, value: vchChoices(vchs.value, vCenters.ok ? vCenters.value : []) } : vchs;
  }
}

// SPDX-License-Identifier: Apache-2.0
import { Injectable, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder } from '@angular/forms';
import { map } from 'rxjs';
import { classify } from '../../domain/configurations';
import type { Finding } from '../../domain/findings';
import type { Datastore, PortGroup } from '../../domain/inventory';
import { generalFindings } from '../../domain/general';
import type { VchSettings } from '../../domain/vch';
import { computeForm } from './compute/compute-form';
import { fillForms } from './fill-draft';
import type { CommandReport } from './general/command-report';
import { generalForm } from './general/general-form';
import { networksForm } from './networks/networks-form';
import { operationsUserForm } from './operations-user/operations-user-form';
import { registriesForm } from './registries/registries-form';
import { connectionFor } from './security/connection-for';
import { NewAuthority } from './security/new-authority/new-authority';
import { securityForm, toClientPlan } from './security/security-form';
import { storageForm } from './storage/storage-form';
import { toVchSettings } from './vch-settings';
import type { WizardPage } from './wizard-pages';
import { WizardRules } from './wizard-rules';

/**
 * The VCH the operator is putting together: the one place where the arrows meet. Pages edit their own form; everything
 * else is a reading of the settings. Lives and dies with the wizard, and with it every key and password.
 */
@Injectable()
export class VchDraft {
  readonly #builder = inject(NonNullableFormBuilder);
  /** The rules; null until they are loaded. */
  readonly #judge = inject(WizardRules).judge;

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

  /** The CA that is made in the wizard, with everything it signs. */
  readonly newAuthority = new NewAuthority();

  readonly #values = toSignal(this.form.valueChanges.pipe(map(() => this.form.getRawValue())), {
    initialValue: this.form.getRawValue(),
  });

  /** Who runs a vic-machine command, `--user`: no page of the wizard asks, it works in the operator's own session. */
  readonly deployer = this.#builder.control('');
  readonly #deployer = toSignal(this.deployer.valueChanges, { initialValue: '' });
  /** What became of the command that was pasted last. */
  readonly commandReport = signal<CommandReport | null>(null);

  /** When the rules judge; moves on with every page and every change. */
  readonly now = signal(new Date());
  readonly settings = computed(() => toVchSettings(this.#values()));
  /** The same for a vic-machine command, which is told who runs it. */
  readonly commandSettings = computed(() => {
    const settings = this.settings();
    return { ...settings, target: { ...settings.target, user: this.#deployer().trim() } };
  });
  /** What is told about the Docker clients to come. */
  readonly clientPlan = computed(() => toClientPlan(this.#values().security));
  /** Whether the vCenter Server has a VCH of the name already, as far as the server was asked. */
  readonly nameTaken = signal(false);
  /** Who is signed in to vSphere, once the Operations User page has asked; '' until then. */
  readonly signedInUser = signal('');
  /** The datastores that the chosen compute resource reaches, once the Storage Capacity page has read them. */
  readonly datastores = signal<readonly Datastore[]>([]);
  /** The port groups that a compute resource is attached to, once the Configure Networks page has read them. */
  readonly portGroups = signal<{ readonly resourceId: string; readonly found: readonly PortGroup[] } | null>(
    null,
  );
  /** The chosen compute resource. */
  readonly resource = computed(() => {
    const { resource } = this.#values().compute;
    return resource.kind === 'chosen' ? resource.node : null;
  });
  /** The cluster or host that it belongs to, or is. */
  readonly owner = computed(() => {
    const { resource } = this.#values().compute;
    return resource.kind === 'chosen' ? resource.owner : null;
  });
  /** null while those of the resource that is chosen now are not known. */
  readonly #portGroupsOfResource = computed(() => {
    const known = this.portGroups();
    return known?.resourceId === this.settings().compute.resourceId ? known.found : null;
  });
  /** Whether Docker clients will connect; null while it is being worked out. */
  readonly connection = connectionFor(
    computed(() => ({ settings: this.settings(), plan: this.clientPlan(), at: this.now() })),
    computed(() => this.#judge()?.assessConnection ?? null),
  );
  /** What rules and the page judge Docker clients by. */
  readonly clients = computed(() => ({
    settings: this.settings(),
    plan: this.clientPlan(),
    connection: this.connection(),
  }));
  /** What is wrong or unwise; of the General page alone, until the rules of the others are loaded. */
  readonly findings = computed(() => {
    const judge = this.#judge();
    if (judge === null) return generalFindings(this.settings().general, this.nameTaken(), this.now());
    return judge.wizardFindings(
      this.settings(),
      {
        nameTaken: this.nameTaken(),
        resource: this.resource(),
        owner: this.owner(),
        datastores: this.datastores(),
        portGroups: this.#portGroupsOfResource(),
        clientPlan: this.clientPlan(),
        connection: this.connection(),
        signedInUser: this.signedInUser(),
      },
      this.now(),
    );
  });
  /** Whether findings and connection are those of the settings as they are now: nothing is still on its way. */
  readonly isJudged = computed(() => this.#judge() !== null && this.connection() !== null);
  /** Which of the seven supported configurations this is. */
  readonly configuration = computed(() => classify(this.settings().tls));

  /** Warnings the operator has confirmed, with what they said then. */
  readonly #acknowledged = signal<ReadonlySet<string>>(new Set());
  /** Pages that were left with Next, Back or the navigation: their errors may be shown in the navigation. */
  readonly visited = signal<ReadonlySet<WizardPage>>(new Set());
  /** What Next and Finish wait for: errors, and warnings to be confirmed. */
  readonly blocking = computed(() =>
    this.findings().filter(
      (finding) =>
        finding.severity === 'error' || (finding.needsAcknowledgement && !this.isAcknowledged(finding)),
    ),
  );

  constructor() {
    // What is made and chosen on a page is judged by when that happened: a certificate made just now is valid.
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => {
      this.now.set(new Date());
    });
  }

  /** Notes that a page was left. */
  leavePage(page: WizardPage): void {
    this.visited.update((pages) => new Set([...pages, page]));
  }

  /** Confirms a warning, or takes the confirmation back. */
  acknowledge(finding: Finding, isConfirmed: boolean): void {
    this.#acknowledged.update((words) => {
      const changed = new Set(words);
      if (isConfirmed) changed.add(wordsOf(finding));
      else changed.delete(wordsOf(finding));
      return changed;
    });
  }

  /** Whether the operator has confirmed this, and not something else of the same kind: another network, another port. */
  isAcknowledged(finding: Finding): boolean {
    return this.#acknowledged().has(wordsOf(finding));
  }

  /**
   * Puts settings, from a pasted command, into every page.
   *
   * @returns the settings that no page has a place for, as paths
   */
  fill(settings: VchSettings): readonly string[] {
    const withoutPlace = fillForms(this.forms, settings, this.#builder);
    this.deployer.setValue(settings.target.user);
    this.form.markAsDirty();
    return withoutPlace;
  }

  /** Whether anything was entered or chosen: whether leaving loses something. */
  get isTouched(): boolean {
    return this.form.dirty || this.newAuthority.form.dirty;
  }

  /** Drops everything, private keys and passwords first of all. */
  wipe(): void {
    this.newAuthority.wipe();
    this.form.reset();
    this.deployer.reset();
  }
}

/** What a finding says, to be found again by. */
function wordsOf({ id, detail }: Finding): string {
  return JSON.stringify([id, detail]);
}

// SPDX-License-Identifier: Apache-2.0
import { dialledNames } from '../../../../domain/docker-client';
import {
  type IssuePlan,
  type IssueStep,
  type IssueTask,
  type MadeClient,
  type MadeServer,
  certificateCount,
  issueCertificates,
} from '../../../../domain/new-authority';
import { fillTextList } from '../../../../ui/text-list-field/text-list';
import type { VchDraft } from '../../vch-draft';
import { isServerFree, tryClient, useAuthority, useServer, withdraw } from './use-in-form';

/** Makes what is planned, and puts the CA, its server certificate and a client to try into the form. */
export async function issue(draft: VchDraft, plan: IssuePlan): Promise<void> {
  const { newAuthority } = draft;
  const { made, progress } = newAuthority;
  if (progress().step === 'running') return;
  const isWanted = newAuthority.begin();
  const total = certificateCount(plan);
  let done = 0;
  let task: IssueTask | null = null;
  progress.set({ step: 'running', done, total, task });
  for await (const step of issueCertificates(plan, made()?.authority ?? null)) {
    // It was stopped, or the wizard was closed: a key that comes too late is dropped.
    if (!isWanted()) return;
    if (step.kind === 'failed') {
      progress.set({ step: 'failed' });
      return;
    }
    if (step.kind === 'next') task = step.task;
    else {
      take(draft, step);
      done += 1;
    }
    progress.set({ step: 'running', done, total, task });
  }
  progress.set({ step: 'done', made: done });
}

/** Forgets what was made, and takes it out of the form; another CA can be made. */
export function startOver({ newAuthority, forms }: VchDraft): void {
  const made = newAuthority.made();
  if (made !== null) {
    const clients = made.clients.map(({ pair }) => pair);
    withdraw(forms.security, made.authority, made.server?.pair ?? null, clients);
  }
  newAuthority.forget();
}

function take(draft: VchDraft, step: Exclude<IssueStep, { kind: 'next' | 'failed' }>): void {
  switch (step.kind) {
    case 'authority':
      draft.newAuthority.made.set({ authority: step.authority, server: null, clients: [] });
      useAuthority(draft.forms.security, step.authority);
      break;
    case 'server':
      takeServer(draft, step.server);
      break;
    case 'client':
      takeClient(draft, step.client);
  }
}

/** A server certificate that the operator chose is never replaced. */
function takeServer(draft: VchDraft, server: MadeServer): void {
  const { newAuthority, forms } = draft;
  const made = newAuthority.made();
  if (made === null) return;
  newAuthority.made.set({ ...made, server });
  newAuthority.form.controls.withServer.setValue(false);
  const isFree = isServerFree(forms.security.getRawValue(), made.server?.pair ?? null);
  if (!isFree) return;
  useServer(forms.security, server.pair, made.authority);
  addDialledNames(draft, server.hosts);
}

/** What the certificate is for is what clients dial: the page tells whether each will work. */
function addDialledNames({ forms, settings, clientPlan }: VchDraft, hosts: readonly string[]): void {
  const { names } = clientPlan();
  const known = dialledNames(settings(), names)
    .filter(({ source }) => source !== 'certificate')
    .map(({ host }) => host.toLowerCase());
  const missing = hosts.filter((host) => !host.startsWith('*') && !known.includes(host));
  if (missing.length > 0) fillTextList(forms.security.controls.names, [...names, ...missing]);
}

function takeClient({ newAuthority, forms }: VchDraft, client: MadeClient): void {
  newAuthority.made.update((made) => made && { ...made, clients: [...made.clients, client] });
  // What is still asked for is what is not there yet.
  const { clients } = newAuthority.form.controls;
  fillTextList(
    clients,
    clients.value.filter((name) => name.trim() !== client.name),
  );
  clients.markAsUntouched();
  const form = forms.security;
  const { clientCertificate, clientKey } = form.getRawValue();
  if (clientCertificate === null && clientKey === null) tryClient(form, client.pair);
}

// SPDX-License-Identifier: Apache-2.0
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
import type { SecurityForm } from '../security-form';
import type { NewAuthority } from './new-authority';
import { isServerFree, tryClient, useAuthority, useServer, withdraw } from './use-in-form';

/** Makes what is planned, and puts the CA, its server certificate and a client to try into the form. */
export async function issue(newAuthority: NewAuthority, form: SecurityForm, plan: IssuePlan): Promise<void> {
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
      take(newAuthority, form, step);
      done += 1;
    }
    progress.set({ step: 'running', done, total, task });
  }
  progress.set({ step: 'done', made: done });
}

/** Forgets what was made, and takes it out of the form; another CA can be made. */
export function startOver(newAuthority: NewAuthority, form: SecurityForm): void {
  const made = newAuthority.made();
  if (made !== null) {
    const clients = made.clients.map(({ pair }) => pair);
    withdraw(form, made.authority, made.server?.pair ?? null, clients);
  }
  newAuthority.forget();
}

function take(
  newAuthority: NewAuthority,
  form: SecurityForm,
  step: Exclude<IssueStep, { kind: 'next' | 'failed' }>,
): void {
  switch (step.kind) {
    case 'authority':
      newAuthority.made.set({ authority: step.authority, server: null, clients: [] });
      useAuthority(form, step.authority);
      break;
    case 'server':
      takeServer(newAuthority, form, step.server);
      break;
    case 'client':
      takeClient(newAuthority, form, step.client);
  }
}

/** A server certificate that the operator chose is never replaced. */
function takeServer(newAuthority: NewAuthority, form: SecurityForm, server: MadeServer): void {
  const made = newAuthority.made();
  if (made === null) return;
  newAuthority.made.set({ ...made, server });
  newAuthority.form.controls.withServer.setValue(false);
  const isFree = isServerFree(form.getRawValue(), made.server?.pair ?? null);
  if (isFree) useServer(form, server.pair, made.authority);
}

function takeClient(newAuthority: NewAuthority, form: SecurityForm, client: MadeClient): void {
  newAuthority.made.update((made) => made && { ...made, clients: [...made.clients, client] });
  // What is still asked for is what is not there yet.
  const { clients } = newAuthority.form.controls;
  fillTextList(
    clients,
    clients.value.filter((name) => name.trim() !== client.name),
  );
  clients.markAsUntouched();
  const { clientCertificate, clientKey } = form.getRawValue();
  if (clientCertificate === null && clientKey === null) tryClient(form, client.pair);
}

// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../../domain/certificates';
import type { VchSettings } from '../../../domain/vch';
import { type CommandText, optionOfField } from '../../../domain/vic-machine';
import type { Messages } from '../../../messages';

/** Where a command and the wizard differ, a sentence each: what the command leaves out, and what vic-machine makes itself. */
export function commandNotes(
  settings: VchSettings,
  { passwordsLeftOut }: CommandText,
  texts: Messages['vicMachineCommand'],
): readonly string[] {
  const { target, tls } = settings;
  const isGenerated = tls.transport === 'tls' && tls.server.source === 'generated';
  // vic-machine asks for passwords of users; those inside a URL it cannot miss.
  const inUrls = passwordsLeftOut.filter((field) => field !== 'operationsUser.password');
  const hidden = filesOf(settings).filter(({ problems }) =>
    problems.some(({ code }) => code === 'hidden-from-go'),
  );
  return [
    ...(target.user === '' ? [texts.userMissing] : []),
    texts.passwords,
    ...inUrls.map((field) => texts.passwordInUrl(optionOfField(field) ?? field)),
    ...(isGenerated ? [texts.ownCertificate(settings.general.name)] : []),
    ...hidden.map(({ name }) => texts.hiddenFile(name)),
    ...ambiguousNames(filesOf(settings)).map(texts.sameName),
  ];
}

/** Names of files that differ: a file that is chosen twice is meant twice. */
function ambiguousNames(files: readonly ChosenFile[]): readonly string[] {
  const names = files
    .filter((file) => files.some((other) => other.name === file.name && !isSame(file, other)))
    .map(({ name }) => name);
  return [...new Set(names)];
}

function isSame(a: ChosenFile, b: ChosenFile): boolean {
  return a === b || String(a.bytes) === String(b.bytes);
}

/** The files of the settings, in the order of the command. */
export function filesOf({ tls, registries }: VchSettings): readonly ChosenFile[] {
  if (tls.transport === 'plain') return registries.authorities;
  const { server, clients } = tls;
  const own = server.source === 'custom' ? [server.certificate, server.key] : [];
  const isChosen = clients.mode === 'required' && clients.authorities.source === 'chosen';
  return [
    ...own.filter((file) => file !== null),
    ...(isChosen ? clients.authorities.files : []),
    ...registries.authorities,
  ];
}

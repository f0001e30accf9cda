// SPDX-License-Identifier: Apache-2.0
import type { ChosenFile } from '../../../domain/certificates';
import type { VchSettings } from '../../../domain/vch';
import type { WizardPage } from '../wizard-pages';

/** A file that a command named and nobody has chosen yet. */
export interface MissingFile {
  /** As the command names it. */
  readonly path: string;
  /** Where it is chosen. */
  readonly page: Extract<WizardPage, 'security' | 'registries'>;
}

/** The files that are still to be chosen, each once per page. */
export function missingFiles({ tls, registries }: VchSettings): readonly MissingFile[] {
  const named = (files: readonly (ChosenFile | null)[], page: MissingFile['page']) =>
    [...new Set(files.flatMap((file) => (file?.bytes === null ? [file.name] : [])))].map((path) => ({
      path,
      page,
    }));
  const server =
    tls.transport === 'tls' && tls.server.source === 'custom' ? [tls.server.certificate, tls.server.key] : [];
  const authorities =
    tls.transport === 'tls' && tls.clients.mode === 'required' && tls.clients.authorities.source === 'chosen'
      ? tls.clients.authorities.files
      : [];
  return [...named([...authorities, ...server], 'security'), ...named(registries.authorities, 'registries')];
}

// SPDX-License-Identifier: Apache-2.0
import type { AbstractControl } from '@angular/forms';
import type { ChosenFile } from '../../../../domain/certificates';
import { type ArrangedFiles, arrangeFiles } from '../../../../domain/file-sorting';
import { withFiles } from '../../files/file-list';
import type { SecurityForm } from '../security-form';
import type { SortedChoice } from './sorted-choice';

/** Puts what was sorted into the form. Places that get nothing keep what they have; CAs come to those chosen already. */
export function takeSorted(form: SecurityForm, choice: SortedChoice): void {
  const arranged = arrangeFiles(choice);
  const { controls } = form;
  const { serverCertificate, serverKey, clientAuthorities } = arranged;
  if (serverCertificate !== null || serverKey !== null) put(controls.source, 'custom');
  if (clientAuthorities.length > 0) {
    const authorities = controls.authorities.value;
    put(controls.clientCertificates, true);
    put(controls.authorities, withFiles(authorities, newTo(authorities, clientAuthorities)));
  }
  const files: readonly (readonly [AbstractControl<ChosenFile | null>, ChosenFile | null])[] = [
    [controls.certificate, serverCertificate],
    [controls.key, serverKey],
    [controls.dockerCa, arranged.serverAuthority],
    [controls.clientCertificate, arranged.clientCertificate],
    [controls.clientKey, arranged.clientKey],
  ];
  for (const [control, file] of files) if (file !== null) put(control, file);
}

function put<Value>(control: AbstractControl<Value>, value: Value): void {
  control.setValue(value);
  control.markAsDirty();
  control.markAsTouched();
}

/** The files whose certificates are not all in one file of the list already. */
function newTo(
  list: readonly ChosenFile[],
  files: ArrangedFiles['clientAuthorities'],
): readonly ChosenFile[] {
  const known = new Set(list.map(contentOf));
  return files.filter((file) => !known.has(contentOf(file)));
}

const contentOf = ({ certificates }: ChosenFile): string => String(certificates.map(({ der }) => der));

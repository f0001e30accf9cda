// SPDX-License-Identifier: Apache-2.0
import { commonNameOf } from '../../../../domain/certificates';
import type { MadeCertificates } from './new-authority';

/** Name of the CA that was made here; '' while there is none. */
export const authorityName = (made: MadeCertificates | null): string =>
  made === null ? '' : (commonNameOf(made.authority.certificate.subject) ?? '');

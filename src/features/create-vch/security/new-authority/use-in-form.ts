// SPDX-License-Identifier: Apache-2.0
import {
  type Certificate,
  type ChosenFile,
  type IssuedPair,
  readChosenFile,
} from '../../../../domain/certificates';
import type { SecurityForm } from '../security-form';

/** What the form of the Security page holds. */
type Values = ReturnType<SecurityForm['getRawValue']>;

/** Text that was made here, as if the operator had chosen its file. */
function madeFile(name: string, pem: string): ChosenFile {
  return readChosenFile(name, new TextEncoder().encode(pem));
}

/** Whether a file holds the certificate, first. */
function holds(file: ChosenFile | null, { der }: Certificate): boolean {
  const [first] = file?.certificates ?? [];
  return first !== undefined && String(first.der) === String(der);
}

/** Whether clients of the VCH need a certificate of this CA. */
export function isAuthorityUsed(values: Values, { certificate }: IssuedPair): boolean {
  return values.clientCertificates && values.authorities.some((file) => holds(file, certificate));
}

/** Whether this is the server certificate of the VCH. */
export function isServerUsed(values: Values, { certificate }: IssuedPair): boolean {
  return values.source === 'custom' && holds(values.certificate, certificate);
}

/** Puts the CA among the certificate authorities for clients. Its key stays where it is. */
export function useAuthority(form: SecurityForm, { certificate, certificatePem }: IssuedPair): void {
  const { clientCertificates, authorities } = form.controls;
  clientCertificates.setValue(true);
  if (!authorities.value.some((file) => holds(file, certificate))) {
    authorities.setValue([...authorities.value, madeFile('ca.pem', certificatePem)]);
  }
  authorities.markAsDirty();
  authorities.markAsTouched();
}

/** Makes the pair the existing certificate and key of the VCH, and its CA what clients have as `ca.pem`. */
export function useServer(form: SecurityForm, server: IssuedPair, authority: IssuedPair): void {
  form.patchValue({
    source: 'custom',
    certificate: madeFile('server-cert.pem', server.certificatePem),
    key: madeFile('server-key.pem', server.keyPem),
    dockerCa: madeFile('ca.pem', authority.certificatePem),
  });
  for (const control of [form.controls.certificate, form.controls.key]) {
    control.markAsDirty();
    control.markAsTouched();
  }
}

/** Makes the pair the client that is tried. It does not go to the VCH. */
export function tryClient(form: SecurityForm, { certificatePem, keyPem }: IssuedPair): void {
  form.patchValue({
    clientCertificate: madeFile('cert.pem', certificatePem),
    clientKey: madeFile('key.pem', keyPem),
  });
}

/** Whether this client is tried. */
export function isClientTried(values: Values, { certificate }: IssuedPair): boolean {
  return holds(values.clientCertificate, certificate);
}

/** Whether the VCH has neither a server certificate nor a key, or the ones of this pair. */
export function isServerFree(values: Values, before: IssuedPair | null): boolean {
  const { certificate, key } = values;
  if (certificate === null && key === null) return true;
  return before !== null && holds(certificate, before.certificate);
}

/** Takes out of the form what was made here and stands in it. */
export function withdraw(
  form: SecurityForm,
  authority: IssuedPair,
  server: IssuedPair | null,
  clients: readonly IssuedPair[],
): void {
  const { authorities, certificate, key, dockerCa, clientCertificate, clientKey } = form.controls;
  authorities.setValue(authorities.value.filter((file) => !holds(file, authority.certificate)));
  if (holds(dockerCa.value, authority.certificate)) dockerCa.setValue(null);
  if (server !== null && holds(certificate.value, server.certificate)) {
    certificate.setValue(null);
    key.setValue(null);
  }
  if (clients.some((client) => holds(clientCertificate.value, client.certificate))) {
    clientCertificate.setValue(null);
    clientKey.setValue(null);
  }
}

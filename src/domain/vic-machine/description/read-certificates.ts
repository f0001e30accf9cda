// SPDX-License-Identifier: Apache-2.0
import { readChosenFile, type Certificate, type ChosenFile } from '../../certificates';
import type { TlsDescription } from '../../vch';
import { asObject, objectIn, objectsIn, textIn, type JsonObject } from './json-parts';

/** `auth` of a GET answer: no server means no TLS, no authorities mean that clients are not verified. */
export function readTls(auth: JsonObject): TlsDescription {
  const server = asObject(auth['server']);
  const serverFile =
    server === null ? null : pemFile('server', textIn(objectIn(server, 'certificate'), 'pem'));
  const authorities = authorityFiles(objectIn(auth, 'client'));
  const clientAuthorities = distinct(authorities);
  const isVerified = authorities.length > 0;
  return {
    mode: server === null ? 'no-tls' : isVerified ? 'tlsverify' : 'no-tlsverify',
    serverCertificate: serverFile?.certificates[0] ?? null,
    clientAuthorities,
    problems: [...(serverFile === null ? [] : [serverFile]), ...authorities].flatMap(
      ({ problems }) => problems,
    ),
  };
}

/** The files of `certificate_authorities`, each with its certificates and those of the ones before it. */
export function authorityFiles(of: JsonObject): readonly ChosenFile[] {
  return objectsIn(of, 'certificate_authorities').map((item, index) =>
    pemFile(`certificate authority ${index + 1}`, textIn(item, 'pem')),
  );
}

/**
 * The certificates of the files, each once. The server forgets to empty its buffer: the second authority comes with the
 * first one in front of it, and so on.
 */
export function distinct(files: readonly ChosenFile[]): readonly Certificate[] {
  const byContent = new Map<string, Certificate>();
  for (const certificate of files.flatMap(({ certificates }) => certificates)) {
    const content = String(certificate.der);
    if (!byContent.has(content)) byContent.set(content, certificate);
  }
  return [...byContent.values()];
}

function pemFile(name: string, pem: string): ChosenFile {
  return readChosenFile(name, new TextEncoder().encode(pem));
}

// SPDX-License-Identifier: Apache-2.0

/** Whose file it is by its name; null when the name does not say. */
export type NamedSide = 'server' | 'client';

/** A name without its folders, as either kind of system writes them. */
const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** The folders of a name; '' for none. */
const folderOf = (path: string): string => path.slice(0, path.length - lastPart(path).length);

/** A name without its last extension, in lower case: `Server-Cert.PEM` → `server-cert`. */
function stemOf(path: string): string {
  return lastPart(path)
    .toLowerCase()
    .replace(/\.[^.]*$/, '');
}

/**
 * The convention by which a key file's name goes with a certificate file's in the same folder; null when they do not
 * pair. VCH documentation, "About TLS Certificates": `cert.pem` and `key.pem`, `<prefix>.pem` and `<prefix>-key.pem`,
 * `<prefix>-cert.pem` and `<prefix>-key.pem`; and `<prefix>.crt` with `<prefix>.key`, as openssl and web servers use it.
 */
export function pairingConvention(certificateName: string, keyName: string): string | null {
  if (folderOf(certificateName) !== folderOf(keyName)) return null;
  const [certificate, key] = [stemOf(certificateName), stemOf(keyName)];
  if (certificate === 'cert' && key === 'key') return 'cert.pem, key.pem';
  if (certificate.endsWith('-cert') && key === certificate.replace(/-cert$/, '-key')) {
    return '<prefix>-cert.pem, <prefix>-key.pem';
  }
  if (key === `${certificate}-key`) return '<prefix>.pem, <prefix>-key.pem';
  return key === certificate && lastPart(keyName).toLowerCase().endsWith('.key')
    ? '<prefix>.crt, <prefix>.key'
    : null;
}

/** What a name says about a certificate or key, and the convention that says so; null when it says nothing. */
export function namedSide(
  name: string,
  all: readonly string[],
): { readonly side: NamedSide; readonly convention: string } | null {
  const stem = stemOf(name);
  const prefix = /^(server|client)(?![a-z0-9])/.exec(stem)?.[1] as NamedSide | undefined;
  if (prefix !== undefined) {
    const isDocumented = stem === 'server-cert' || stem === 'server-key';
    return { side: prefix, convention: isDocumented ? `${stem}.pem` : `${prefix}…` };
  }
  // Docker's own names mean the client only beside the server's: alone, cert.pem and key.pem are any pair.
  const besides = all.filter((other) => folderOf(other) === folderOf(name)).map(stemOf);
  if ((stem === 'cert' || stem === 'key') && besides.includes('server-cert')) {
    return { side: 'client', convention: `${stem}.pem` };
  }
  return null;
}

/** Whether a name is the one Docker clients read their CA from. */
export function isNamedCa(name: string): boolean {
  return stemOf(name) === 'ca';
}

/** Names in the order people expect: without folders first, then alphabetical, numbers by value. */
export function compareNames(a: string, b: string): number {
  const depth = (name: string): number => name.split(/[\\/]/).length;
  return depth(a) - depth(b) || a.localeCompare(b, 'en', { numeric: true });
}

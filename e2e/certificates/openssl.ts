// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A certificate and its key as openssl wrote them, with the paths to choose in a file dialog. */
export interface CertificateFiles {
  readonly certificate: string;
  readonly key: string;
}

/** Makes certificates the way an operator would: with the openssl command, in a folder of its own. */
export class OpenSsl {
  readonly folder = mkdtempSync(join(tmpdir(), 'vch-e2e-'));

  /** A self-signed CA. */
  authority(name: string): CertificateFiles {
    const files = this.#files(name);
    this.#run([
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '365',
      '-subj',
      `/O=Acme/CN=${name}`,
      '-addext',
      'basicConstraints=critical,CA:TRUE',
      '-addext',
      'keyUsage=critical,keyCertSign,cRLSign',
      '-keyout',
      files.key,
      '-out',
      files.certificate,
    ]);
    return files;
  }

  /** A server certificate for host names and addresses. */
  server(name: string, hosts: readonly string[], authority: CertificateFiles): CertificateFiles {
    const names = hosts.map((host) => (/^[\d.]+$/.test(host) ? `IP:${host}` : `DNS:${host}`)).join(',');
    return this.#issue(name, authority, `subjectAltName=${names}\nextendedKeyUsage=serverAuth\n`);
  }

  /** A client certificate. */
  client(name: string, authority: CertificateFiles): CertificateFiles {
    return this.#issue(name, authority, 'extendedKeyUsage=clientAuth\n');
  }

  /** An encrypted copy of a key. */
  encrypted(name: string, key: string): string {
    const path = join(this.folder, `${name}-key.pem`);
    this.#run(['pkey', '-in', key, '-aes-256-cbc', '-passout', 'pass:not-a-secret', '-out', path]);
    return path;
  }

  /** A PKCS#12 file of a pair and certificates above it, as older versions of Windows write it. */
  container(name: string, { certificate, key }: CertificateFiles, above: readonly string[]): string {
    const path = join(this.folder, `${name}.pfx`);
    const chain = this.text(`${name}-above.pem`, above.map((file) => readFileSync(file, 'utf8')).join(''));
    this.#run([
      'pkcs12',
      '-export',
      '-in',
      certificate,
      '-inkey',
      key,
      '-certfile',
      chain,
      '-certpbe',
      'PBE-SHA1-3DES',
      '-keypbe',
      'PBE-SHA1-3DES',
      '-macalg',
      'sha1',
      '-passout',
      'pass:not-a-secret',
      '-out',
      path,
    ]);
    return path;
  }

  /** Whether openssl, at its strictest, takes a certificate of an authority for a purpose; throws its words if not. */
  verify(purpose: 'sslserver' | 'sslclient', authority: string, certificate: string): void {
    this.#run(['verify', '-x509_strict', '-purpose', purpose, '-CAfile', authority, certificate]);
  }

  /** What is in a PKCS#12 file, its keys left out. */
  opened(path: string, passphrase: string): string {
    const args = ['pkcs12', '-in', path, '-passin', `pass:${passphrase}`, '-nokeys'];
    return execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** A file with this text. */
  text(name: string, text: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  /** A folder with copies of files under other names, which may have folders of their own. */
  folderOf(name: string, files: Readonly<Record<string, string>>): string {
    const path = join(this.folder, name);
    for (const [inside, file] of Object.entries(files)) {
      mkdirSync(dirname(join(path, inside)), { recursive: true });
      copyFileSync(file, join(path, inside));
    }
    return path;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #issue(name: string, authority: CertificateFiles, extensions: string): CertificateFiles {
    const files = this.#files(name);
    const request = join(this.folder, `${name}.csr`);
    const extensionFile = this.text(`${name}.ext`, `basicConstraints=CA:FALSE\n${extensions}`);
    this.#run([
      'req',
      '-new',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-subj',
      `/O=Acme/CN=${name}`,
      '-keyout',
      files.key,
      '-out',
      request,
    ]);
    this.#run([
      'x509',
      '-req',
      '-in',
      request,
      '-CA',
      authority.certificate,
      '-CAkey',
      authority.key,
      '-CAcreateserial',
      '-days',
      '90',
      '-sha256',
      '-extfile',
      extensionFile,
      '-out',
      files.certificate,
    ]);
    return files;
  }

  #files(name: string): CertificateFiles {
    return { certificate: join(this.folder, `${name}.pem`), key: join(this.folder, `${name}-key.pem`) };
  }

  #run(args: readonly string[]): void {
    execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  }
}

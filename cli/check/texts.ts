// SPDX-License-Identifier: Apache-2.0
import type { Finding } from '../../src/domain/findings';
import type { ReadingNote } from '../../src/domain/vic-machine';
import { describeFinding, type Messages } from '../../src/messages';

/** A broken rule in one paragraph; its id when no text has been written for it. */
export function findingText(texts: Messages, finding: Finding): string {
  try {
    const { wrong, consequence, remedy } = describeFinding(texts, finding);
    return [wrong, consequence, remedy].filter((part) => part !== undefined && part !== '').join(' ');
  } catch {
    return finding.id;
  }
}

/** What a command says in vain. null for notes that the engine's verdict covers. */
export function noteText(note: ReadingNote): string | null {
  return note.code === 'ignored' ? `${note.option} has no effect beside ${note.because}.` : null;
}

/** Texts of `check` itself. */
export const checkTexts = {
  passwordInCommand: (option: string) =>
    `The command holds a password (${option}). It ends up in the shell's history and in the process list; leave it out and vic-machine asks for it.`,
  forceDropsCertificates:
    'Because of --force vic-machine goes on after an error with the certificates, drops everything it was given, and makes new ones.',
  folderUsed: (folder: string) =>
    `Certificates in the folder “${folder}” are used, although no option names them.`,
  dockerFileMissing: (option: string, path: string) => `${option}: “${path}” cannot be read.`,
  accepted: 'vic-machine accepts this.',
  acceptedBody: (status: number) => `The API accepts this body (${status}).`,
  refused: (stage: string) => `vic-machine refuses this (${stage}).`,
  refusedBody: (status: number, stage: string) => `The API refuses this body (${status}, ${stage}).`,
  configuration: (row: number, wizard: boolean) =>
    `Configuration ${row} of the seven supported ones${wizard ? '' : '; the wizard cannot make it'}.`,
  tls: (mode: string, port: number, authorities: number) =>
    mode === 'tlsverify'
      ? `Docker API on port ${port}, clients verified by ${authorities} certificate ${authorities === 1 ? 'authority' : 'authorities'}.`
      : mode === 'no-tlsverify'
        ? `Docker API on port ${port}, encrypted; anybody who reaches it may use it.`
        : `Docker API on port ${port}, neither encrypted nor protected.`,
  portsOn: (portGroup: string, roles: string, address: string) =>
    `Ports on ${portGroup} (${[roles, address].filter((part) => part !== '').join('; ')})`,
  dhcp: 'address by DHCP',
  containersOn: (network: string, level: string) => `Containers on ${network} (${level})`,
  profilingOfContainers: 'In, to profiling data on port 6060',
  noOption: 'The command as a whole',
  nothingFound: 'Nothing to object to.',
  body: {
    unusableGenerated:
      'The API makes a client CA and a client certificate and hands the key to nobody: no Docker client will ever connect.',
    authoritiesLost:
      'The API throws the given certificate authorities away and makes its own, whose client key nobody gets.',
    noTls: 'Without auth.server the VCH gets no TLS at all, although auth.no_tls is not set.',
    noVerification:
      'Without client certificate authorities the API does not verify clients, although no_tls_verify is not set.',
    aliasMissing:
      'A container network has no alias. The API stores it without a name, and the VCH does not start.',
    networkLost: (alias: string) =>
      `Another container network has the alias “${alias}” too: the API keeps the last one of them only.`,
    dnsLost: (servers: readonly string[]) =>
      `The API stores ${servers.map((server) => `“${server}”`).join(', ')} as nothing: these are not addresses of DNS servers.`,
    tlsStaysOn:
      'auth.no_tls only prevents the generation of certificates: with a certificate given, TLS stays on.',
  },
} as const;

// SPDX-License-Identifier: Apache-2.0
import type { Finding } from '../../src/domain/findings';
import type { TlsSettings } from '../../src/domain/tls';
import type { DockerSide } from './play-handshake';

/** Whoever calls docker with --tls alone takes a certificate for whatever name it is. */
const aboutServerNames: ReadonlySet<string> = new Set([
  'tls.generated-common-name-is-an-address',
  'tls.server-certificate-names-hosts',
  'connection.some-name-is-trusted',
]);

/**
 * A finding as severe as it is for a command. Some errors of the wizard are what it asks for on top: a command that
 * breaks them makes a VCH that clients reach, and no others than were wanted.
 */
export function easedFinding(finding: Finding, tls: TlsSettings, docker: DockerSide): Finding {
  return isEased(finding.id, tls, docker) ? { ...finding, severity: 'warning' } : finding;
}

function isEased(id: string, tls: TlsSettings, { ca }: DockerSide): boolean {
  // The other files count; without any certificate the engine refuses the command, which is an error of its own.
  if (id === 'tls.authority-files-hold-certificates') return true;
  const isServerVerified = ca !== null || (tls.transport === 'tls' && tls.clients.mode === 'required');
  return aboutServerNames.has(id) && !isServerVerified;
}

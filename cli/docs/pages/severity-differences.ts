// SPDX-License-Identifier: Apache-2.0
import type { Severity } from '../../../src/domain/findings';

/** A judgement that was listed with another severity before it was tried on real programs. */
export interface SeverityDifference {
  /** Ids of the rules that judge it here. */
  readonly rules: readonly string[];
  /** What is judged. */
  readonly about: string;
  readonly listed: Severity;
  /** What the listed severity was limited to; '' for nothing. */
  readonly limit: string;
  /** Why it is another one here. */
  readonly reason: string;
}

/** Every rule whose severity is not the listed one. */
export const severityDifferences: readonly SeverityDifference[] = [
  {
    rules: ['tls.authority-files-hold-no-private-key'],
    about: 'A private key in a file of CAs for clients',
    listed: 'error',
    limit: '',
    reason:
      'Real servers accept such a file, and clients connect. The wizard sends the certificates alone and keeps the key out; vic-machine would store it in the VCH.',
  },
  {
    rules: ['tls.authority-files-are-whole', 'registries.authority-files-whole'],
    about: 'Something in a CA file that cannot be read, beside certificates that can',
    listed: 'error',
    limit: '',
    reason:
      'Go passes over what it cannot read and takes the rest, so only the missing CA’s own clients or registries are refused. A file without any certificate that can be read is an error of its own.',
  },
  {
    rules: ['connection.every-authority-admits-clients'],
    about: 'A CA for clients that expired or is not valid yet',
    listed: 'error',
    limit: '',
    reason:
      'Beside another CA that works it is there in vain and harms nobody else, so it is a warning at the file. When no CA admits any client, that is an error: connection.some-authority-admits-clients.',
  },
  {
    rules: ['connection.some-authority-admits-clients'],
    about: 'A CA for clients that is no CA, or may not sign certificates',
    listed: 'warning',
    limit: '',
    reason:
      'When it is the only one, nobody can connect: the VCH starts and refuses every client. Beside another CA that works it is a warning.',
  },
  {
    rules: ['registries.authorities-all-valid-now'],
    about: 'A CA for registries that expired or is not valid yet',
    listed: 'error',
    limit: '',
    reason:
      'Beside a valid CA in the same file it fails its own registries alone. A file in which none is valid is an error: registries.authorities-valid-now.',
  },
  {
    rules: ['tls.generated-key-size-is-usable'],
    about: 'Key sizes from 8193 to 16384 bits for a generated certificate',
    listed: 'note',
    limit: 'an error above 16384 bits only',
    reason: 'TLS clients written in Go, Docker among them, refuse RSA keys above 8192 bits.',
  },
  {
    rules: ['tls.server-key-is-accepted'],
    about: 'An RSA key of the server below 1024 or above 8192 bits',
    listed: 'warning',
    limit: 'as every key below 2048 bits',
    reason: 'It is not merely weak: Docker clients of today refuse to connect.',
  },
  {
    rules: ['tls.server-key-usage-is-complete'],
    about: 'A server certificate whose key usage lacks digital signature',
    listed: 'error',
    limit: '',
    reason:
      'The VIC documentation demands it, but Go, in which VCHs and Docker clients are written, does not look at the key usage of a server certificate. Browsers on VCH Admin may.',
  },
  {
    rules: ['tls.server-certificate-names-hosts'],
    about: 'A server certificate without subject alternative names',
    listed: 'warning',
    limit: '',
    reason:
      'Docker clients built with Go 1.15 or later do not look at the common name: none that checks the server connects, whatever it dials.',
  },
  {
    rules: ['connection.some-name-is-trusted'],
    about: 'A server certificate that fits no name clients may dial, or does not lead to their ca.pem',
    listed: 'warning',
    limit: '',
    reason:
      'When none of the names is trusted, no client that checks the server connects. The names in the certificate count as long as nobody says what clients dial. One that is refused beside one that is trusted is a warning: connection.every-name-is-trusted.',
  },
  {
    rules: ['firewall.peers-narrower-than-subnet'],
    about: 'The level peers without a range of addresses, with a gateway',
    listed: 'error',
    limit: '',
    reason:
      'Peers are then those in the gateway’s subnet: wide, but a restriction. Without a gateway too everybody is a peer, and that is an error: firewall.peers-have-range.',
  },
  {
    rules: ['firewall.peers-have-range', 'firewall.peers-ranges-are-blocks'],
    about: 'The level peers without range and gateway, or with a range that is no block, on an existing VCH',
    listed: 'warning',
    limit: 'in a review; an error in the wizard',
    reason:
      'It contradicts the level that was chosen as much as before: everybody is let in, or nobody is. So it is an error in a review too.',
  },
  {
    rules: ['networks.container-subnet-not-around-bridge-range'],
    about: 'A container network’s subnet that has the whole bridge range in its middle',
    listed: 'error',
    limit: 'as every overlap with the bridge range',
    reason:
      'The VCH looks for the first and the last address of the subnet in the bridge range, finds neither, and starts. Only containers on both networks send to the bridge what is for its addresses.',
  },
  {
    rules: ['general.debug-keeps-vch-closed'],
    about: 'Debug level 3',
    listed: 'error',
    limit: 'to be confirmed',
    reason:
      'An error here cannot be confirmed away, and a VCH of a laboratory may have the level on purpose. So it is a warning that Next waits for until it is confirmed.',
  },
];

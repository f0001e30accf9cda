// SPDX-License-Identifier: Apache-2.0
import type { ConfigurationNumber } from '../../domain/configurations';
import type { HandedFile } from '../../domain/hand-over';

/** What developers are given so that their Docker clients connect. */
export const handOver = {
  title: 'What to hand to developers',
  intro: {
    1: 'vic-machine puts everything a developer needs into its certificate folder.',
    2: 'Every developer has a certificate of your CA, and is given the VCH’s own certificate as ca.pem: it is self-signed, so it is its own CA.',
    3: 'Every developer has a certificate of your CA, and is given the CA that signed the server certificate as ca.pem.',
    4: 'vic-machine makes the client certificate; ca.pem must be the CA that signed your server certificate, not the one vic-machine makes.',
    5: 'Nobody needs a certificate. With the VCH’s own certificate as ca.pem developers can check that they reached your VCH.',
    6: 'Nobody needs a certificate. With the CA that signed the server certificate as ca.pem developers can check that they reached your VCH.',
    7: 'Nobody needs anything but the address; nothing is encrypted.',
  } satisfies Record<ConfigurationNumber, string>,
  files: 'Files',
  what: {
    'server-certificate': 'the VCH’s own certificate',
    'server-authority': 'the CA that signed the server certificate',
    'own-pair': 'the developer’s own, signed by a CA for clients',
    'made-by-vic-machine': 'made by vic-machine',
  } satisfies Record<HandedFile['what'], string>,
  here: 'in the download',
  afterwards: 'there when the VCH is created',
  notHere: 'not here: choose it as “CA your clients use as ca.pem”',
  byDeveloper: 'not here: the developer has it, or choose it under “Try a client certificate”',
  signerHasIt: 'not here: whoever signed the server certificate has it',
  developerHasIt: 'not here: the developer has it',
  byVicMachine: 'in the certificate folder',
  withClient: 'With the client certificate and key that were tried',
  download: 'Download as zip',
  downloadHint: 'Certificates and the variables below, never a server key.',
  variables: 'Variables of the Docker client',
  shell: 'Shell',
  shells: { sh: 'sh (Linux, macOS)', powershell: 'PowerShell', cmd: 'cmd.exe' },
  inFolder: 'To be run in the folder that holds the files.',
  trial: 'A command to try',
  portal: 'In the Management Portal',
  portalText: (configuration: ConfigurationNumber, endpoint: string): string => {
    if (configuration === 7) return `Add the host http://${endpoint} without credentials.`;
    return configuration <= 4
      ? `Add the host https://${endpoint} with cert.pem and key.pem as its credentials.`
      : `Add the host https://${endpoint} without credentials.`;
  },
  names: 'Which files Docker looks for',
  nameColumns: { file: 'File name', documented: 'In the documentation', real: 'What today’s Docker does' },
  /** The documentation's table, beside what docker/cli really reads. */
  nameRows: [
    {
      file: 'cert.pem, key.pem',
      documented: 'Client certificate (1) and private key.',
      real: 'Read from DOCKER_CERT_PATH; one without the other is ignored. The certificate is shown only if the VCH trusts its issuer.',
    },
    {
      file: 'server-cert.pem, server-key.pem',
      documented: 'Server certificate (2)',
      real: 'Never read by a Docker client: they belong to the server. Do not hand them out.',
    },
    {
      file: 'ca.pem',
      documented:
        'Public portion of the certificate authority that signed the server certificate (3). Allows the server to confirm that a client is authorized.',
      real: 'Read by the client to check the server, and all it trusts: the CAs of the system are not added. It must be there with --tls, too. The server confirms clients with its own list (4).',
    },
  ],
};

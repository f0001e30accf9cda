// SPDX-License-Identifier: Apache-2.0
import type { ConfigurationNumber, ProtectionCategory } from '../../domain/configurations';

/** The supported configurations in words: the documentation's own names, and what the VCH ends up with. */
export const configurations = {
  inForce: (number: ConfigurationNumber) => `Configuration ${number} of 7`,
  names: {
    1: 'Auto-generated server certificate + auto-generated CA + auto-generated client certificate',
    2: 'Auto-generated server certificate + custom CA',
    3: 'Custom server certificate + custom CA',
    4: 'Custom server certificate + auto-generated CA + auto-generated client certificate',
    5: 'Auto-generated server certificate + no client verification',
    6: 'Custom server certificate + no client verification',
    7: 'No server or client certificate verification',
  } satisfies Record<ConfigurationNumber, string>,
  outcomes: {
    1: 'A CA made by vic-machine signs the server certificate and one client certificate; only clients with a certificate of that CA connect.',
    2: 'The server certificate is self-signed; only clients with a certificate of your CA connect.',
    3: 'The VCH shows your certificate; only clients with a certificate of your CA connect.',
    4: 'The VCH shows your certificate; a CA made by vic-machine signs one client certificate, and only clients of that CA connect.',
    5: 'The server certificate is self-signed; everybody who reaches the port controls the VCH.',
    6: 'The VCH shows your certificate; everybody who reaches the port controls the VCH.',
    7: 'Plain HTTP: nothing is encrypted, and everybody who reaches the port controls the VCH.',
  } satisfies Record<ConfigurationNumber, string>,
  categories: {
    'authentication-and-encryption': 'Certificate-based authentication and traffic encryption',
    'encryption-only': 'No authentication, traffic encryption',
    none: 'No authentication and no traffic encryption',
  } satisfies Record<ProtectionCategory, string>,
  /** Which files exist on the installer's machine afterwards (vmware/vic pkg/certificate/certificate.go). */
  files: {
    1: 'In the certificate folder: ca.pem, ca-key.pem, server-cert.pem, server-key.pem, cert.pem, key.pem, cert.pfx, <name>.env',
    2: 'vic-machine: server-cert.pem, server-key.pem, <name>.env. The wizard: none; it hands you the certificate as ca.pem.',
    3: 'None but yours',
    4: 'In the certificate folder: ca.pem, ca-key.pem, cert.pem, key.pem, cert.pfx, <name>.env',
    5: 'vic-machine: server-cert.pem, server-key.pem, <name>.env. The wizard: none; it hands you the certificate as ca.pem.',
    6: 'None but yours',
    7: 'None',
  } satisfies Record<ConfigurationNumber, string>,
  connect: {
    1: 'docker --tlsverify with the generated ca.pem, cert.pem and key.pem',
    2: 'docker --tlsverify with their own cert.pem and key.pem, and the VCH’s certificate as ca.pem',
    3: 'docker --tlsverify with their own cert.pem and key.pem, and the server’s CA as ca.pem',
    4: 'docker --tlsverify with the generated cert.pem and key.pem, and the server’s CA as ca.pem',
    5: 'docker --tls; DOCKER_TLS_VERIFY must not be set',
    6: 'docker --tls; DOCKER_TLS_VERIFY must not be set',
    7: 'docker without any TLS option, on port 2375',
  } satisfies Record<ConfigurationNumber, string>,
  /** Why the wizard does not make a row. */
  whyNot: {
    1: 'The wizard does not support this: the vic-machine API makes a client certificate and throws its key away, so nobody could connect. Use vic-machine, or create a CA here.',
    4: 'The wizard does not support this: the vic-machine API cannot be asked for it. Use vic-machine, or create a CA here.',
    7: 'The wizard does not support this: without TLS everybody on the network reads and controls everything. Use vic-machine, for tests only.',
  },
  /** The wizard's steps for the rows it makes. */
  steps: {
    2: [
      'Turn Client Certificates on.',
      'Select the CA that signs your clients’ certificates.',
      'Choose Auto-generate.',
      'Enter the Common Name (CN) that clients dial; Organization (O) and key size are optional.',
    ],
    3: [
      'Turn Client Certificates on.',
      'Select the CA that signs your clients’ certificates.',
      'Choose Existing.',
      'Select the Server certificate and the Server private key.',
    ],
    5: [
      'Turn Client Certificates off.',
      'Choose Auto-generate.',
      'Enter the Common Name (CN) that clients dial; Organization (O) and key size are optional.',
    ],
    6: [
      'Turn Client Certificates off.',
      'Choose Existing.',
      'Select the Server certificate and the Server private key.',
    ],
  },
  columns: {
    number: 'No.',
    configuration: 'Configuration',
    wizard: 'Available in vSphere Client?',
    vicMachine: 'With vic-machine?',
    outcome: 'What the VCH ends up with',
    files: 'Files afterwards',
    connect: 'How a client connects',
    port: 'Port',
    example: 'Example',
  },
  yes: 'Yes',
  no: 'No',
  current: 'This is what the page is set to.',
  all: 'All seven configurations',
  use: (number: ConfigurationNumber) => `Use configuration ${number}`,
  useShort: 'Use',
  example: (number: ConfigurationNumber) => `Example for configuration ${number}`,
  inWizard: 'In this wizard',
  onCommandLine: 'With vic-machine',
  command: (number: ConfigurationNumber) => `vic-machine create for configuration ${number}`,
};

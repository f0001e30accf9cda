// SPDX-License-Identifier: Apache-2.0
import type { SecurityMessageText } from './security-message-text';

/** Messages about who was let in, how the VCH is protected, and what debugging opened. */
export const found = {
  'docker-plain-http': {
    title: 'The Docker API is not encrypted',
    meaning: 'Whoever reaches port 2375 controls every container, and everything can be read on the way.',
    advice: 'Create the VCH anew with TLS.',
  },
  'docker-tls-enabled': {
    title: 'The Docker API is encrypted',
    meaning: 'The VCH started with a server certificate.',
    advice: 'Nothing to do.',
  },
  'docker-clients-verified': {
    title: 'The Docker API asks clients for a certificate',
    meaning: 'Only clients with a certificate of a trusted CA can connect.',
    advice: 'Nothing to do. Where this is missing after a start, anyone who reaches port 2376 can connect.',
  },
  'docker-authorities-loaded': {
    title: 'The certificate authorities for clients were loaded',
    meaning: 'The number tells how many CAs may sign client certificates.',
    advice: 'If it is less than you gave, one of the files was lost: look at the certificates of the VCH.',
  },
  'docker-authorities-unreadable': {
    title: 'The certificate authorities for clients cannot be read',
    meaning: 'The Docker API does not start.',
    advice:
      'Run vic-machine configure with --tls-cname, the server certificate, its key and CA certificates in PEM form (--tls-ca alone is ignored).',
  },
  'docker-certificate-unreadable': {
    title: 'The server certificate cannot be read',
    meaning: 'The Docker API does not start, rather than running without TLS.',
    advice: 'Run vic-machine configure with a certificate and the private key that belongs to it.',
  },
  'docker-only-by-address': {
    title: 'The Docker API answers to its IP address only',
    meaning: 'DNS has no name for the address, and without TLS requests for other names are refused.',
    advice: 'Dial the IP address, or add the name to reverse DNS and restart the VCH.',
  },
  'docker-on-all-networks': {
    title: 'The Docker API listens on every network',
    meaning: 'Debug level 3 opens it beyond the client network, to the public and bridge networks too.',
    advice: 'Set the debug level back: vic-machine configure --debug 0.',
  },
  'admin-client-certificate': {
    title: 'VCH Admin was used with a client certificate',
    meaning: 'The certificate’s serial number is noted; every page counts anew.',
    advice: 'Compare the serial number with the certificates you issued.',
  },
  'admin-signed-in': {
    title: 'Somebody signed in to VCH Admin',
    meaning: 'A vSphere user gave a right password. Only told from debug level 1 on.',
    advice: 'Check that you expect this user from this address.',
  },
  'admin-session-used': {
    title: 'A VCH Admin session was used',
    meaning: 'Somebody who had signed in opened a page or a log; every page counts anew.',
    advice: 'Check that you know the address.',
  },
  'admin-vsphere-session': {
    title: 'VCH Admin opened a vSphere session',
    meaning: 'The user is noted: who signed in, or the VCH’s own user for clients with a certificate.',
    advice: 'Check that you expect this user.',
  },
  'admin-no-authorities': {
    title: 'VCH Admin has no certificate authorities for clients',
    meaning:
      'Only vSphere users and passwords let in. The Docker API asks no client for a certificate either.',
    advice:
      'Right for a VCH without client verification. Otherwise its CAs were lost: look at its certificates.',
  },
  'admin-authorities-unreadable': {
    title: 'VCH Admin cannot read the certificate authorities for clients',
    meaning: 'Client certificates do not let in.',
    advice:
      'Run vic-machine configure with --tls-cname, the server certificate, its key and CA certificates in PEM form (--tls-ca alone is ignored).',
  },
  'admin-plain-http': {
    title: 'VCH Admin is not encrypted',
    meaning: 'The server certificate could not be read. vSphere passwords cross the network in the clear.',
    advice: 'Do not sign in. Run vic-machine configure with a certificate and its private key.',
  },
  'admin-docker-without-tls': {
    title: 'The VCH has no TLS',
    meaning: 'It was created with --no-tls. VCH Admin made a certificate for itself.',
    advice: 'Create the VCH anew with TLS.',
  },
  'admin-on-all-networks': {
    title: 'VCH Admin listens on every network',
    meaning: 'Debug level 3 opens it beyond the client network.',
    advice: 'Set the debug level back: vic-machine configure --debug 0.',
  },
  'admin-debugging': {
    title: 'Debugging is on',
    meaning:
      'From level 1 on the configuration of containers is written to the logs, which may hold secrets.',
    advice: 'Set the debug level back when you are done: vic-machine configure --debug 0.',
  },
  'profiling-on-network': {
    title: 'Profiling data is open to the client network',
    meaning:
      'From debug level 2 on, memory and program data can be read there without a password or encryption.',
    advice: 'Set the debug level back: vic-machine configure --debug 0.',
  },
  'ssh-started': {
    title: 'SSH was turned on in the VCH',
    meaning: 'Somebody ran vic-machine debug. The root shell is open on port 22 until the VCH restarts.',
    advice: 'Restart the VCH when the shell is no longer needed.',
  },
} satisfies Partial<Record<string, SecurityMessageText>>;

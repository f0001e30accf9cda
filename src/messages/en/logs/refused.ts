// SPDX-License-Identifier: Apache-2.0
import type { SecurityMessageText } from './security-message-text';

/** Messages about somebody who was not let in. */
export const refused = {
  'handshake-no-client-certificate': {
    title: 'A client showed no certificate',
    meaning: 'The VCH asks every client for a certificate. This one had none and was turned away.',
    advice:
      'If the address is one of your developers, give them a client certificate and ca.pem. If you do not know it, find out who it is.',
  },
  'handshake-unknown-authority': {
    title: 'A client’s certificate comes from a CA the VCH does not trust',
    meaning: 'The certificate is signed by a CA that is not among the certificate authorities for clients.',
    advice:
      'Compare the client’s issuer with the VCH’s certificate authorities. To trust another CA, run vic-machine configure with --tls-cname, the server certificate, its key and every CA (--tls-ca alone is ignored).',
  },
  'handshake-client-certificate-expired': {
    title: 'A client’s certificate has expired, or is not valid yet',
    meaning: 'The VCH compared the certificate’s dates with its own clock.',
    advice:
      'Renew the client’s certificate. If its dates are right, check the clock of the VCH and NTP of its ESXi host.',
  },
  'handshake-client-certificate-usage': {
    title: 'A client’s certificate is not made for clients',
    meaning: 'Its extended key usage does not allow client authentication; often it is a server certificate.',
    advice: 'Issue a certificate with the extended key usage clientAuth.',
  },
  'handshake-client-certificate-refused': {
    title: 'A client’s certificate was refused',
    meaning: 'The VCH could not verify the certificate, or not the proof that the client has its key.',
    advice: 'The program’s own words say why. Test the certificate on the Security page of the wizard.',
  },
  'handshake-client-rejects-server': {
    title: 'A client does not trust the VCH’s certificate',
    meaning:
      'The client broke off: the certificate has expired, does not name the address that was dialled, or comes from a CA the client does not know.',
    advice:
      'Give the client the ca.pem of the VCH’s server certificate, and let it dial a name that stands in the certificate. Browsers do this for every self-signed certificate.',
  },
  'handshake-not-tls': {
    title: 'A client did not encrypt',
    meaning: 'It spoke plain HTTP, or something else, to a port where the VCH expects TLS.',
    advice: 'Docker clients need --tlsverify, or DOCKER_TLS_VERIFY=1, and port 2376.',
  },
  'handshake-no-common-tls': {
    title: 'A client offered only old TLS versions or ciphers',
    meaning: 'A VCH speaks TLS 1.2 with strong ciphers only.',
    advice: 'Update the client. In docker-compose set COMPOSE_TLS_VERSION=TLSv1_2.',
  },
  'handshake-connection-lost': {
    title: 'A connection ended before it was encrypted',
    meaning:
      'Somebody opened the port and left, as load balancers and port scanners do, or the network broke the connection.',
    advice: 'Nothing to do for addresses you know. Many from an unknown address may be a port scan.',
  },
  'handshake-other': {
    title: 'A TLS connection failed for another reason',
    meaning: 'The program’s own words say why.',
    advice:
      'If it is one of your clients, try it again with openssl s_client -connect and look at what it says.',
  },
  'docker-host-header-refused': {
    title: 'A request for another host name was refused',
    meaning:
      'Without TLS the VCH only answers to its address and to the names that DNS has for it, so that web pages cannot reach it through a browser.',
    advice: 'Dial the VCH by its IP address, or add the name to reverse DNS and restart the VCH.',
  },
  'admin-sign-in-failed': {
    title: 'A sign-in to VCH Admin failed',
    meaning: 'vCenter Server did not accept the user or the password, or did not answer the VCH.',
    advice: 'Many from one address may be somebody guessing passwords: find out who it is.',
  },
  'admin-session-moved': {
    title: 'A VCH Admin session came from another address',
    meaning:
      'A session is bound to the address it began at. The VCH ended it: the cookie was taken along, or stolen.',
    advice: 'Usual where laptops change networks or behind changing proxies. Otherwise ask the user.',
  },
  'admin-session-damaged': {
    title: 'A VCH Admin session cookie was damaged',
    meaning: 'The browser sent a session without an id: it is old, or somebody changed it.',
    advice: 'Sign out and in again. If it goes on, find out which client sends it.',
  },
  'admin-not-signed-in': {
    title: 'VCH Admin was opened without signing in',
    meaning: 'The visitor was led to the sign-in page. The log does not tell the address.',
    advice: 'Nothing to do.',
  },
} satisfies Partial<Record<string, SecurityMessageText>>;

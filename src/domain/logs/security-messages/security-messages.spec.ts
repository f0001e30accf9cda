// SPDX-License-Identifier: Apache-2.0
import { clientAddress } from './client-address';
import { recognise } from './recognise';
import { securityPatterns } from './security-patterns';

describe('the security messages', () => {
  for (const pattern of securityPatterns) {
    describe(pattern.id, () => {
      it('is recognised in every wording, in its logs and in a file of any name', () => {
        expect(pattern.examples.length).toBeGreaterThan(0);
        for (const example of pattern.examples) {
          for (const kind of [...pattern.files, 'unknown'] as const) {
            expect(recognise(example, kind)?.id).withContext(example).toBe(pattern.id);
          }
        }
      });

      it('is found by texts that are long enough to search for', () => {
        for (const literal of pattern.literals) {
          expect(literal.length).withContext(literal).toBeGreaterThanOrEqual(10);
          expect(literal).toMatch(/^[ -~]+$/);
          expect(pattern.examples.some((example) => example.includes(literal)))
            .withContext(literal)
            .toBeTrue();
        }
        expect(pattern.citation).not.toBe('');
      });
    });
  }

  it('have ids of their own', () => {
    const ids = securityPatterns.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are not looked for where they do not stand', () => {
    expect(recognise('Docker endpoint running in plain HTTP mode', 'vch-admin')).toBeNull();
    expect(
      recognise('Configuring without TLS - all communications will be insecure', 'docker-api'),
    ).toBeNull();
    // From debug level 1 on the endpoint VM repeats what its services say.
    expect(recognise('Docker endpoint running in plain HTTP mode', 'console')?.id).toBe('docker-plain-http');
    expect(recognise('Configuring without TLS - all communications will be insecure', 'console')).toBeNull();
  });

  it('leave alone what is no matter of security', () => {
    for (const message of [
      '',
      'TLS enabled for registry harbor.example.com',
      'Listener created for HTTP on 10.0.0.5//tcp',
      'Launching docker personality pprof server on 127.0.0.1:6062',
      'Handler for GET /v1.25/info returned error: not found',
      'Loaded server certificate server-cert.pem',
      'http: panic serving 10.1.2.3:51234: runtime error',
    ]) {
      expect(recognise(message, 'unknown')).withContext(message).toBeNull();
    }
  });

  it('say who and what', () => {
    expect(
      recognise(
        "http: TLS handshake error from [fe80::1%eth0]:4711: tls: client didn't provide a certificate",
        'docker-api',
      ),
    ).toEqual({
      id: 'handshake-no-client-certificate',
      client: 'fe80::1%eth0',
      detail: "tls: client didn't provide a certificate",
    });
    expect(
      recognise('User ops@vsphere.local from 10.1.2.3:51234 was successfully authenticated', 'vch-admin'),
    ).toEqual({
      id: 'admin-signed-in',
      client: '10.1.2.3',
      detail: 'ops@vsphere.local',
    });
    expect(
      recognise(
        'User with a valid auth cookie from 10.1.2.3 has reappeared at 10.9.9.9. Their token will be expired.',
        'vch-admin',
      ),
    ).toEqual({ id: 'admin-session-moved', client: '10.9.9.9', detail: '10.1.2.3' });
  });
});

describe('clientAddress', () => {
  for (const [remote, address] of [
    ['10.1.2.3:51234', '10.1.2.3'],
    ['10.1.2.3', '10.1.2.3'],
    ['[2001:db8::1]:51234', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
    ['@', '@'],
    ['x'.repeat(100), 'x'.repeat(64)],
  ] as const) {
    it(`reads ${address.slice(0, 20)} from ${remote.slice(0, 20)}`, () => {
      expect(clientAddress(remote)).toBe(address);
    });
  }
});

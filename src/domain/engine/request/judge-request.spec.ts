// SPDX-License-Identifier: Apache-2.0
import { issueAuthority, issueSelfSigned, type IssuedPair } from '../../certificates';
import { judgeRequest } from './judge-request';

const at = new Date('2026-01-01T00:00:00Z');

describe('judgeRequest', () => {
  let own: IssuedPair;
  let authority: IssuedPair;

  beforeAll(async () => {
    own = await issueSelfSigned({ commonName: 'vch1.example.com', keySize: 2048, at });
    authority = await issueAuthority({ commonName: 'CA', keyType: { type: 'ECDSA', curve: 'P-256' }, at });
  });

  const body = (change: object) => ({
    name: 'vch1',
    compute: { resource: { name: 'cluster1' } },
    storage: { image_stores: ['datastore1'] },
    network: {
      bridge: { port_group: { name: 'bridge' }, ip_range: '172.16.0.0/12' },
      public: { port_group: { name: 'public' } },
    },
    auth: { no_tls: true },
    ...change,
  });
  const judge = (json: unknown, hasPassword = true) => judgeRequest(json, { user: 'admin', hasPassword }, at);
  const configuration = async (auth: object) => {
    const verdict = await judge(body({ auth }));
    return verdict.accept ? verdict.outcome.configuration : verdict.message;
  };
  const generate = { size: { value: 2048, units: 'bit' }, cname: 'vch1' };
  const pair = () => ({ certificate: { pem: own.certificatePem }, private_key: { pem: own.keyPem } });
  const authorities = () => ({ certificate_authorities: [{ pem: authority.certificatePem }] });

  it('takes a body without a server for a VCH without TLS', async () => {
    expect(await configuration({})).toBe(7);
    expect(await configuration({ client: { no_tls_verify: true } })).toBe(7);
  });

  it('throws given authorities away beside generate, unless clients are not to be verified', async () => {
    expect(await configuration({ client: authorities(), server: { generate } })).toBe(1);
    expect(
      await configuration({ client: { no_tls_verify: true, ...authorities() }, server: { generate } }),
    ).toBe(2);
  });

  it('stores what it is given', async () => {
    const verdict = await judge(body({ auth: { client: authorities(), server: pair() } }));
    expect(verdict.accept && verdict.outcome.configuration).toBe(3);
    const { tls } = verdict.accept ? verdict.outcome : { tls: null };
    expect(new TextDecoder().decode(tls?.serverCertificate ?? new Uint8Array())).toBe(own.certificatePem);
    expect(new TextDecoder().decode(tls?.clientAuthorities ?? new Uint8Array())).toBe(
      authority.certificatePem,
    );
  });

  it('does not verify clients without authorities, and keeps TLS on beside no_tls', async () => {
    expect(await configuration({ server: pair() })).toBe(6);
    expect(await configuration({ no_tls: true, server: pair() })).toBe(6);
  });

  it('insists on an operations user behind a clone ticket', async () => {
    const verdict = await judge(body({}), false);
    expect(verdict.accept ? null : [verdict.status, verdict.message]).toEqual([
      400,
      'Unable to use nil password from administrative user for operations user',
    ]);
    const credentials = { user: 'ops', password: 'x' };
    expect(
      (await judge(body({ endpoint: { operations_credentials: credentials } }), false)).accept,
    ).toBeTrue();
  });

  it('keeps one container network per alias, the later one', async () => {
    const network = (ip_ranges: string[], more: object) => ({
      alias: 'routable',
      port_group: { name: 'container' },
      ip_ranges,
      ...more,
    });
    const container = [
      network([], {
        gateway: { address: '10.0.0.1', routing_destinations: ['10.0.0.0/24'] },
        firewall: 'open',
      }),
      network(['10.0.0.8-10.0.0.9'], {}),
    ];
    const verdict = await judge(body({ network: { ...body({}).network, container } }));
    expect(verdict.accept ? verdict.outcome.containerNetworks : verdict.message).toEqual([
      {
        alias: 'routable',
        portGroup: 'container',
        firewall: 'open',
        gateway: '10.0.0.1/24',
        ipRanges: ['10.0.0.8-10.0.0.9'],
        dns: [],
      },
    ]);
  });

  const refusals: readonly [string, object | null, number, number | null, string][] = [
    ['no body', null, 422, 602, 'vch in body is required'],
    [
      'a wrong type',
      { debug: 'x' },
      400,
      400,
      'parsing vch body from "" failed, because json: cannot unmarshal string into Go struct field debug of type int64',
    ],
    [
      'a version',
      { version: 'v1.5.8' },
      422,
      605,
      "version in body should match '^v[0-9]+.[0-9]+.[0-9]+-[a-z0-9]+-[0-9]+-[a-f0-9]{7,40}$'",
    ],
    [
      'an upper-case level',
      { network: { container: [{ firewall: 'Open' }] } },
      422,
      606,
      'firewall in body should be one of [closed outbound peers published open]',
    ],
    [
      'a bridge that is too wide',
      { network: { bridge: { network_width: 31 } } },
      422,
      608,
      'network.bridge.network_width in body should be less than or equal to 30',
    ],
    [
      'an empty server',
      { auth: { server: {} } },
      500,
      null,
      'runtime error: invalid memory address or nil pointer dereference',
    ],
    [
      'generate without a size',
      { auth: { server: { generate: { cname: 'x' } } } },
      500,
      null,
      'runtime error: invalid memory address or nil pointer dereference',
    ],
    [
      'an empty list of exceptions',
      { registry: { image_fetch_proxy: { http: 'http://p', no_proxy: [] } } },
      500,
      null,
      'runtime error: index out of range [0] with length 0',
    ],
    [
      'generate without a name',
      { auth: { server: { generate: { size: { value: 2048 } } } } },
      400,
      null,
      'error generating certificates: provide Common Name for server certificate',
    ],
    [
      'a long name',
      { name: 'é'.repeat(16) },
      400,
      null,
      'invalid display name: length exceeds 31 characters',
    ],
    [
      'authorities alone',
      {
        auth: {
          client: { certificate_authorities: [{ pem: '-----BEGIN X-----\nAAAA\n-----END X-----\n' }] },
        },
      },
      400,
      null,
      'failed to validate VCH: Certificate authority specified, but no TLS certificate provided',
    ],
    [
      'a distributed port group by id',
      { network: { bridge: { port_group: { id: 'dvportgroup-15' }, ip_range: '172.16.0.0/12' } } },
      400,
      null,
      'error finding bridge network: Unable to locate "dvportgroup-15" as any of [Network]',
    ],
  ];

  for (const [what, change, status, code, message] of refusals) {
    it(`refuses ${what}`, async () => {
      const verdict = await judge(change === null ? null : body(change));
      expect(verdict.accept ? null : [verdict.status, verdict.code, verdict.message]).toEqual([
        status,
        code,
        message,
      ]);
    });
  }
});

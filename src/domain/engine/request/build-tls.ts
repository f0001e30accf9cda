// SPDX-License-Identifier: Apache-2.0
import { noFiles } from '../engine-files';
import type { RolePlan } from '../plan';
import { accept, refuse, type EngineMessage, type EngineStep } from '../reason';
import type { StaticAddresses } from '../tls/default-common-name';
import { processCertificates } from '../tls/process-certificates';
import type { TlsPlan } from '../tls/tls-plan';
import type { NetworkPart } from './build-networks';
import { nilPointer } from './nil-pointer';
import type { RequestBody } from './request-body';

/** `auth` of the body: certificates are made, or taken as they are. */
export async function buildTls(
  { auth, name }: RequestBody,
  networks: NetworkPart,
  at: Date,
  log: (message: EngineMessage) => void,
): Promise<EngineStep<TlsPlan>> {
  const authorities = auth?.client?.authorities ?? [];
  if (authorities.includes(null)) return nilPointer;
  const givenAuthorities = new TextEncoder().encode(authorities.join(''));
  const given: TlsPlan['authorities'] =
    givenAuthorities.length === 0 ? { source: 'none' } : { source: 'given', pem: givenAuthorities };
  const server = auth?.server ?? null;
  const plan = {
    authorities: given,
    clientCertificate: 'none',
    commonName: '',
    certificateFolder: '',
  } as const;
  if (auth === null || server === null) return accept({ ...plan, server: { source: 'none' } });
  if (server.generate === null) {
    if (server.certificate === null || server.privateKey === null) return nilPointer;
    const encoder = new TextEncoder();
    return accept({
      ...plan,
      server: {
        source: 'given',
        certificate: encoder.encode(server.certificate),
        key: encoder.encode(server.privateKey),
      },
    });
  }
  if (server.generate.size === null) return nilPointer;
  const tls = await processCertificates(
    {
      vchName: name,
      noTls: auth.noTls,
      noTlsVerify: auth.client?.noTlsVerify ?? false,
      serverCertificate: '',
      serverKey: '',
      authorities: [],
      givenAuthorities,
      commonName: server.generate.commonName,
      certificateFolder: '',
      savesToDisk: false,
      keySize: server.generate.size.value,
      force: false,
      networks: staticAddresses(networks),
    },
    noFiles,
    at,
    log,
  );
  return tls.ok ? tls : refuse(tls.issue.reason, `error generating certificates: ${tls.issue.text}`);
}

function staticAddresses({ client, management, public: publicRole }: NetworkPart): StaticAddresses {
  return {
    clientNetwork: client.portGroup,
    clientIp: addressOf(client),
    publicNetwork: publicRole.portGroup,
    publicIp: addressOf(publicRole),
    managementNetwork: management.portGroup,
    managementIp: addressOf(management),
  };
}

function addressOf(role: RolePlan): string {
  return role.ip === null ? '' : role.ip.ip.slice(-4).join('.');
}

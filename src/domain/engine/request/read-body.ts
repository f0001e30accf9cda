// SPDX-License-Identifier: Apache-2.0
import { BodyReader, type BodyObject } from './body-reader';
import type { BodyGateway, BodyNetwork, BodyQuantity, BodyReference, RequestBody } from './request-body';

/** The decoded body, or Go's words about the first value of a wrong type. */
export type BodyReading =
  { readonly ok: true; readonly value: RequestBody } | { readonly ok: false; readonly problem: string };

/** Decodes a parsed JSON body as the API does. */
export function readBody(json: unknown): BodyReading {
  const reader = new BodyReader();
  const body = reader.asObject(json, 'vch');
  const value = readVch(reader, body);
  return reader.problem === null ? { ok: true, value } : { ok: false, problem: reader.problem };
}

function readVch(reader: BodyReader, body: BodyObject): RequestBody {
  const endpoint = reader.object(body, 'endpoint');
  reader.integer(reader.object(endpoint, 'cpu'), 'sockets');
  readQuantity(reader, reader.object(endpoint, 'memory'));
  const credentials = reader.object(endpoint, 'operations_credentials');
  return {
    version: reader.text(body, 'version'),
    name: reader.text(body, 'name'),
    debug: reader.integer(body, 'debug') ?? 0,
    syslogAddress: reader.strictText(body, 'syslog_addr'),
    nameConvention: reader.text(reader.object(body, 'container'), 'name_convention'),
    compute: readCompute(reader, reader.object(body, 'compute')),
    network: readNetworks(reader, reader.object(body, 'network')),
    storage: readStorage(reader, reader.object(body, 'storage')),
    auth: readAuth(reader, reader.object(body, 'auth')),
    credentials: credentials && {
      user: reader.text(credentials, 'user'),
      password: reader.strictText(credentials, 'password'),
      grantPermissions: reader.flag(credentials, 'grant_permissions'),
    },
    registry: readRegistry(reader, reader.object(body, 'registry')),
  };
}

function readReference(reader: BodyReader, object: BodyObject): BodyReference | null {
  return object && { id: reader.text(object, 'id'), name: reader.text(object, 'name') };
}

function readQuantity(reader: BodyReader, object: BodyObject): BodyQuantity | null {
  return object && { value: reader.integer(object, 'value') ?? 0, units: reader.text(object, 'units') };
}

function readCompute(reader: BodyReader, compute: BodyObject): RequestBody['compute'] {
  if (compute === null) return null;
  const affinity = reader.object(compute, 'affinity');
  reader.flag(affinity, 'use_vm_group');
  const shareLevels = ['cpu', 'memory'].flatMap((kind) => {
    const allocation = reader.object(compute, kind);
    readQuantity(reader, reader.object(allocation, 'limit'));
    readQuantity(reader, reader.object(allocation, 'reservation'));
    const shares = reader.object(allocation, 'shares');
    reader.integer(shares, 'number');
    return shares === null ? [] : [reader.text(shares, 'level')];
  });
  return { resource: readReference(reader, reader.object(compute, 'resource')), shareLevels };
}

function readGateway(reader: BodyReader, gateway: BodyObject): BodyGateway | null {
  return (
    gateway && {
      address: reader.strictText(gateway, 'address'),
      routes: reader.texts(gateway, 'routing_destinations'),
    }
  );
}

function readNetwork(reader: BodyReader, network: BodyObject): BodyNetwork | null {
  return (
    network && {
      portGroup: readReference(reader, reader.object(network, 'port_group')),
      static: reader.text(network, 'static'),
      gateway: readGateway(reader, reader.object(network, 'gateway')),
      nameservers: reader.strictTexts(network, 'nameservers') ?? [],
    }
  );
}

function readNetworks(reader: BodyReader, network: BodyObject): RequestBody['network'] {
  if (network === null) return null;
  const bridge = reader.object(network, 'bridge');
  return {
    bridge: bridge && {
      portGroup: readReference(reader, reader.object(bridge, 'port_group')),
      ipRange: reader.text(bridge, 'ip_range'),
      width: reader.integer(bridge, 'network_width'),
    },
    public: readNetwork(reader, reader.object(network, 'public')),
    client: readNetwork(reader, reader.object(network, 'client')),
    management: readNetwork(reader, reader.object(network, 'management')),
    containers:
      reader.objects(network, 'container')?.map(
        (container) =>
          container && {
            alias: reader.text(container, 'alias'),
            firewall: reader.text(container, 'firewall'),
            portGroup: readReference(reader, reader.object(container, 'port_group')),
            gateway: readGateway(reader, reader.object(container, 'gateway')),
            ipRanges: reader.texts(container, 'ip_ranges') ?? [],
            nameservers: reader.strictTexts(container, 'nameservers') ?? [],
          },
      ) ?? null,
  };
}

function readStorage(reader: BodyReader, storage: BodyObject): RequestBody['storage'] {
  return (
    storage && {
      imageStores: reader.texts(storage, 'image_stores'),
      volumeStores:
        reader
          .objects(storage, 'volume_stores')
          ?.map(
            (store) =>
              store && { datastore: reader.text(store, 'datastore'), label: reader.text(store, 'label') },
          ) ?? null,
      baseImageSize: readQuantity(reader, reader.object(storage, 'base_image_size')),
    }
  );
}

function readPems(reader: BodyReader, of: BodyObject, key: string): readonly (string | null)[] {
  return reader.objects(of, key)?.map((item) => item && reader.text(item, 'pem')) ?? [];
}

function readAuth(reader: BodyReader, auth: BodyObject): RequestBody['auth'] {
  if (auth === null) return null;
  const client = reader.object(auth, 'client');
  const server = reader.object(auth, 'server');
  const generate = reader.object(server, 'generate');
  const certificate = reader.object(server, 'certificate');
  const privateKey = reader.object(server, 'private_key');
  return {
    noTls: reader.flag(auth, 'no_tls'),
    client: client && {
      noTlsVerify: reader.flag(client, 'no_tls_verify'),
      authorities: readPems(reader, client, 'certificate_authorities'),
    },
    server: server && {
      generate: generate && {
        size: readQuantity(reader, reader.object(generate, 'size')),
        commonName: reader.text(generate, 'cname'),
        organization: reader.texts(generate, 'organization') ?? [],
      },
      certificate: certificate && reader.text(certificate, 'pem'),
      privateKey: privateKey && reader.text(privateKey, 'pem'),
    },
  };
}

function readRegistry(reader: BodyReader, registry: BodyObject): RequestBody['registry'] {
  if (registry === null) return null;
  const proxy = reader.object(registry, 'image_fetch_proxy');
  return {
    insecure: reader.texts(registry, 'insecure') ?? [],
    whitelist: reader.texts(registry, 'whitelist') ?? [],
    authorities: readPems(reader, registry, 'certificate_authorities'),
    proxy: proxy && {
      http: reader.strictText(proxy, 'http'),
      https: reader.strictText(proxy, 'https'),
      noProxy: reader.strictTexts(proxy, 'no_proxy'),
    },
  };
}

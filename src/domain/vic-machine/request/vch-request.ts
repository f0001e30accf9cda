// SPDX-License-Identifier: Apache-2.0

/** A quantity as the vic-machine API takes it; `units` outside its family are accepted and misread. */
export interface RequestQuantity<Units extends string> {
  readonly value: number;
  readonly units: Units;
}

/** PEM text: certificates or one key, `\n` line ends, exactly one at the end. */
export interface RequestPem {
  readonly pem: string;
}

/** A vSphere object by name; `id` only where the API finds every kind of object by its id. */
export interface RequestReference {
  readonly id?: string;
  readonly name?: string;
}

export interface RequestShares {
  readonly level?: string;
  readonly number?: number;
}

export interface RequestGateway {
  readonly address: string;
  readonly routing_destinations?: readonly string[];
}

/** One of the networks the endpoint VM has an interface on. */
export interface RequestNetwork {
  readonly port_group: RequestReference;
  readonly static?: string;
  readonly gateway?: RequestGateway;
  readonly nameservers?: readonly string[];
}

export interface RequestContainerNetwork {
  readonly alias: string;
  readonly port_group: RequestReference;
  readonly firewall?: string;
  readonly gateway?: RequestGateway;
  readonly ip_ranges?: readonly string[];
  readonly nameservers?: readonly string[];
}

export interface RequestAllocation<Units extends string> {
  readonly limit?: RequestQuantity<Units>;
  readonly reservation?: RequestQuantity<Units>;
  readonly shares?: RequestShares;
}

/**
 * `auth` of the body: no TLS, or a server pair that is always given. `generate` is left out of this type on purpose:
 * with it the API throws given client CAs away (vic-engine, API create handler).
 */
export type RequestAuth =
  | { readonly no_tls: true }
  | {
      readonly client:
        { readonly no_tls_verify: true } | { readonly certificate_authorities: readonly RequestPem[] };
      readonly server: { readonly certificate: RequestPem; readonly private_key: RequestPem };
    };

/** Body of `POST /container/target/{target}/vch` (vic-machine API, swagger definition `VCH`). */
export interface VchRequest {
  readonly name: string;
  readonly debug: number;
  readonly syslog_addr?: string;
  readonly container?: { readonly name_convention: string };
  readonly compute?: {
    readonly resource?: RequestReference;
    readonly cpu?: RequestAllocation<'MHz'>;
    readonly memory?: RequestAllocation<'MiB'>;
    readonly affinity?: { readonly use_vm_group: true };
  };
  readonly endpoint?: {
    readonly cpu?: { readonly sockets: number };
    readonly memory?: RequestQuantity<'MiB'>;
    readonly operations_credentials?: {
      readonly user: string;
      readonly password: string;
      readonly grant_permissions?: true;
    };
  };
  readonly storage: {
    readonly image_stores?: readonly string[];
    readonly base_image_size?: RequestQuantity<'B' | 'KB' | 'MB' | 'GB' | 'TB' | 'PB'>;
    readonly volume_stores?: readonly { readonly datastore: string; readonly label: string }[];
  };
  readonly network: {
    readonly bridge: {
      readonly port_group: RequestReference;
      readonly ip_range: string;
      readonly network_width?: number;
    };
    readonly public: RequestNetwork;
    readonly client?: RequestNetwork;
    readonly management?: RequestNetwork;
    readonly container?: readonly RequestContainerNetwork[];
  };
  readonly auth: RequestAuth;
  readonly registry?: {
    readonly whitelist?: readonly string[];
    readonly insecure?: readonly string[];
    readonly certificate_authorities?: readonly RequestPem[];
    readonly image_fetch_proxy?: {
      readonly http?: string;
      readonly https?: string;
      readonly no_proxy?: readonly string[];
    };
  };
}

// SPDX-License-Identifier: Apache-2.0

export interface BodyReference {
  readonly id: string;
  readonly name: string;
}

export interface BodyGateway {
  readonly address: string;
  readonly routes: readonly string[] | null;
}

export interface BodyNetwork {
  readonly portGroup: BodyReference | null;
  readonly static: string;
  readonly gateway: BodyGateway | null;
  readonly nameservers: readonly string[];
}

export interface BodyContainerNetwork {
  readonly alias: string;
  readonly firewall: string;
  readonly portGroup: BodyReference | null;
  readonly gateway: BodyGateway | null;
  readonly ipRanges: readonly string[];
  readonly nameservers: readonly string[];
}

export interface BodyQuantity {
  readonly value: number;
  readonly units: string;
}

/** The API's model of a body (`models.VCH`) as it stands after decoding; null where Go holds a nil pointer. */
export interface RequestBody {
  readonly version: string;
  readonly name: string;
  readonly debug: number;
  readonly syslogAddress: string;
  readonly nameConvention: string;
  readonly compute: {
    readonly resource: BodyReference | null;
    readonly shareLevels: readonly string[];
  } | null;
  readonly network: {
    readonly bridge: {
      readonly portGroup: BodyReference | null;
      readonly ipRange: string;
      readonly width: number | null;
    } | null;
    readonly public: BodyNetwork | null;
    readonly client: BodyNetwork | null;
    readonly management: BodyNetwork | null;
    readonly containers: readonly (BodyContainerNetwork | null)[] | null;
  } | null;
  readonly storage: {
    readonly imageStores: readonly string[] | null;
    readonly volumeStores: readonly ({ readonly datastore: string; readonly label: string } | null)[] | null;
    readonly baseImageSize: BodyQuantity | null;
  } | null;
  readonly auth: {
    readonly noTls: boolean;
    readonly client: {
      readonly noTlsVerify: boolean;
      readonly authorities: readonly (string | null)[];
    } | null;
    readonly server: {
      readonly generate: {
        readonly size: BodyQuantity | null;
        readonly commonName: string;
        readonly organization: readonly string[];
      } | null;
      readonly certificate: string | null;
      readonly privateKey: string | null;
    } | null;
  } | null;
  readonly credentials: {
    readonly user: string;
    readonly password: string;
    readonly grantPermissions: boolean;
  } | null;
  readonly registry: {
    readonly insecure: readonly string[];
    readonly whitelist: readonly string[];
    readonly authorities: readonly (string | null)[];
    readonly proxy: {
      readonly http: string;
      readonly https: string;
      readonly noProxy: readonly string[] | null;
    } | null;
  } | null;
}

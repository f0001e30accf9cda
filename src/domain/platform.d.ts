// SPDX-License-Identifier: Apache-2.0
/**
 * The few standard globals the domain may use besides ECMAScript itself. Browsers and Node have all of them;
 * `tsconfig.domain.json` compiles the domain with nothing else, so `document` or `process` do not compile there.
 */

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

/** Unpacks what is written to it; pairs of reader and writer, as far as they are used. */
declare class DecompressionStream {
  constructor(format: 'gzip' | 'deflate-raw');
  readonly writable: {
    getWriter(): {
      write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
      close(): Promise<void>;
    };
  };
  readonly readable: {
    getReader(): {
      read(): Promise<{ done: false; value: Uint8Array<ArrayBuffer> } | { done: true; value?: undefined }>;
    };
  };
}

declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly href: string;
}

declare function atob(data: string): string;
declare function btoa(data: string): string;

interface CryptoKey {
  readonly type: 'public' | 'private' | 'secret';
  readonly extractable: boolean;
  readonly algorithm: { readonly name: string };
  readonly usages: readonly string[];
}

interface CryptoKeyPair {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

type WebCryptoParameters =
  (Readonly<Record<string, unknown>> & { readonly name: string }) | { readonly name: string };

interface SubtleCrypto {
  digest(algorithm: string, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: 'spki' | 'pkcs8' | 'raw',
    keyData: Uint8Array<ArrayBuffer>,
    algorithm: WebCryptoParameters,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<CryptoKey>;
  exportKey(format: 'spki' | 'pkcs8' | 'raw', key: CryptoKey): Promise<ArrayBuffer>;
  generateKey(
    algorithm: WebCryptoParameters,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<CryptoKeyPair>;
  sign(
    algorithm: string | WebCryptoParameters,
    key: CryptoKey,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer>;
  verify(
    algorithm: string | WebCryptoParameters,
    key: CryptoKey,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
  deriveBits(algorithm: WebCryptoParameters, key: CryptoKey, length: number): Promise<ArrayBuffer>;
  decrypt(
    algorithm: WebCryptoParameters,
    key: CryptoKey,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer>;
}

declare const crypto: {
  readonly subtle: SubtleCrypto;
  getRandomValues<T extends Uint8Array<ArrayBuffer>>(array: T): T;
};

// SPDX-License-Identifier: Apache-2.0
// The few functions of node-forge that are used here. Its own types would bring Node's globals into the domain.

declare module 'node-forge/lib/pkcs12.js' {
  const pkcs12: unknown;
  export default pkcs12;
}

declare module 'node-forge/lib/md5.js' {
  const md5: unknown;
  export default md5;
}

declare module 'node-forge/lib/sha512.js' {
  const sha512: unknown;
  export default sha512;
}

declare module 'node-forge/lib/forge.js' {
  interface Buffer {
    getBytes(): string;
  }
  interface Asn1 {
    readonly tagClass: number;
  }
  interface Cipher {
    readonly output: Buffer;
    start(options: { iv: Buffer }): void;
    update(input: Buffer): void;
    finish(): boolean;
  }
  interface Key {
    readonly n: unknown;
  }
  interface X509 {
    readonly version: number;
  }
  const forge: {
    readonly util: { createBuffer(bytes: string): Buffer };
    readonly asn1: { fromDer(bytes: string): Asn1; toDer(asn1: Asn1): Buffer };
    readonly cipher: { createDecipher(name: 'AES-CBC' | '3DES-CBC', key: string): Cipher };
    readonly pbe: {
      getCipher(identifier: string, parameters: Asn1, password: string): Cipher;
      opensslDeriveBytes(password: string, salt: string, length: number): string;
    };
    readonly pki: { privateKeyFromAsn1(asn1: Asn1): Key; certificateFromAsn1(asn1: Asn1): X509 };
    readonly pkcs12: {
      toPkcs12Asn1(
        key: Key,
        certificates: readonly X509[],
        password: string,
        options: { algorithm: '3des' | 'aes256'; friendlyName: string },
      ): Asn1;
    };
  };
  export default forge;
}

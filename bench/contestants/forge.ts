// SPDX-License-Identifier: Apache-2.0
import forge from 'node-forge';
import type { RecordedChain } from '../inputs/recorded-chain';
import type { TypicalSet } from '../inputs/typical-set';
import type { Contestant } from './contestant';
import { textOf } from './pem-blocks';

const { pki } = forge;

/** node-forge: reads RSA certificates only, knows no host names and builds no paths. */
export const nodeForge: Contestant = {
  chain: ({ leaf, intermediate, root, at }) => Promise.resolve(verify([leaf, intermediate], [root], at)),
  verdict: (set) => Promise.resolve(verdict(set)),
  read: (file) => {
    const certificates = forge.pem
      .decode(textOf(file))
      .map(({ body }) => pki.certificateFromAsn1(forge.asn1.fromDer(body)));
    return Promise.resolve(`${certificates.length} read`);
  },
  recorded: ({ leaf, intermediates, anchors, at }: RecordedChain) =>
    Promise.resolve(verify([leaf, ...intermediates], anchors, at)),
  generate: async (at) => {
    const authority = await keyPair();
    const pairs = [authority, await keyPair(), await keyPair()];
    const pems = pairs.map((pair) => certify(pair, authority, at) + pki.privateKeyToPem(pair.privateKey));
    return `${pems.length} pairs`;
  },
};

function verify(chain: readonly string[], anchors: readonly string[], at: string): string {
  const store = pki.createCaStore(anchors.map((pem) => pki.certificateFromPem(pem)));
  const certificates = chain.map((pem) => pki.certificateFromPem(pem));
  return pki.verifyCertificateChain(store, certificates, { validityCheckDate: new Date(at) })
    ? 'trusted'
    : 'refused';
}

function verdict(set: TypicalSet): string {
  const certificate = pki.certificateFromPem(set.leaf);
  const key = pki.privateKeyFromPem(set.serverKey);
  const { n } = certificate.publicKey as forge.pki.rsa.PublicKey;
  if (n.compareTo(key.n) !== 0) return 'refused: key';
  const names = certificate.getExtension('subjectAltName') as
    { readonly altNames: readonly { readonly value: string; readonly ip?: string }[] } | undefined;
  const hosts = new Set(names?.altNames.map(({ value, ip }) => ip ?? value));
  if (!set.dials.every((dial) => hosts.has(dial))) return 'refused: name';
  const server = verify([set.leaf, set.intermediate], [set.root], set.at);
  const client = verify([set.clientCertificate], set.clientAuthorities, set.at);
  return server === 'trusted' && client === 'trusted' ? 'works' : 'refused';
}

function keyPair(): Promise<forge.pki.rsa.KeyPair> {
  return new Promise((resolve, reject) => {
    pki.rsa.generateKeyPair({ bits: 2048 }, (error: Error | null, pair) => {
      // The types promise no null, the package passes one when all went well.
      if (error === null) resolve(pair);
      else reject(error);
    });
  });
}

function certify(pair: forge.pki.rsa.KeyPair, authority: forge.pki.rsa.KeyPair, at: Date): string {
  const certificate = pki.createCertificate();
  certificate.publicKey = pair.publicKey;
  certificate.serialNumber = '01';
  certificate.validity.notBefore = at;
  certificate.validity.notAfter = new Date(at.getTime() + 31_536_000_000);
  certificate.setSubject([{ name: 'commonName', value: 'vch.example.com' }]);
  certificate.setIssuer([{ name: 'commonName', value: 'Bench CA' }]);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: pair === authority },
    { name: 'subjectAltName', altNames: [{ type: 2, value: 'vch.example.com' }] },
  ]);
  certificate.sign(authority.privateKey, forge.md.sha256.create());
  return pki.certificateToPem(certificate);
}

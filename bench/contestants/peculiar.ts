// SPDX-License-Identifier: Apache-2.0
import 'reflect-metadata';
import {
  BasicConstraintsExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509Certificate,
  X509CertificateGenerator,
  X509ChainBuilder,
} from '@peculiar/x509';
import type { Contestant } from './contestant';
import { keyFits, webCryptoPair } from './key-proof';
import { pemBlocks, textOf } from './pem-blocks';

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** @peculiar/x509: builds paths and checks signatures; validity and the anchor are up to its caller. */
export const peculiar: Contestant = {
  chain: ({ leaf, intermediate, root, at }) => verify(leaf, [intermediate], [root], at),
  verdict: async (set) => {
    const certificate = new X509Certificate(set.leaf);
    const [key] = pemBlocks(set.serverKeyPkcs8);
    if (key === undefined || !(await keyFits(key, certificate.publicKey.rawData))) return 'refused: key';
    const names = certificate.getExtension(SubjectAlternativeNameExtension)?.names.items ?? [];
    const hosts = new Set(names.map(({ value }) => value));
    if (!set.dials.every((dial) => hosts.has(dial))) return 'refused: name';
    const server = await verify(set.leaf, [set.intermediate], [set.root], set.at);
    const client = await verify(set.clientCertificate, [], set.clientAuthorities, set.at);
    return server === 'trusted' && client === 'trusted' ? 'works' : 'refused';
  },
  read: (file) => {
    const certificates = PemConverter.decode(textOf(file)).map((der) => new X509Certificate(der));
    return Promise.resolve(`${certificates.length} read`);
  },
  recorded: ({ leaf, intermediates, anchors, at }) => verify(leaf, intermediates, anchors, at),
  generate: async (at) => {
    const pairs = [await webCryptoPair(), await webCryptoPair(), await webCryptoPair()];
    const authority = pairs[0]?.pair.privateKey;
    if (authority === undefined) return '0 pairs';
    for (const [index, { pair, pkcs8 }] of pairs.entries()) {
      const certificate = await X509CertificateGenerator.create({
        serialNumber: '01',
        issuer: 'CN=Bench CA',
        subject: 'CN=vch.example.com',
        notBefore: at,
        notAfter: new Date(at.getTime() + 31_536_000_000),
        publicKey: pair.publicKey,
        signingKey: authority,
        signingAlgorithm: rsa,
        extensions: [new BasicConstraintsExtension(index === 0, undefined, true)],
      });
      certificate.toString('pem');
      PemConverter.encode(pkcs8, 'PRIVATE KEY');
    }
    return `${pairs.length} pairs`;
  },
};

async function verify(
  leaf: string,
  intermediates: readonly string[],
  anchors: readonly string[],
  at: string,
): Promise<string> {
  const roots = anchors.map((pem) => new X509Certificate(pem));
  const certificates = [...roots, ...intermediates.map((pem) => new X509Certificate(pem))];
  const chain = await new X509ChainBuilder({ certificates }).build(new X509Certificate(leaf));
  const date = new Date(at);
  const isValid = chain.every(({ notBefore, notAfter }) => notBefore <= date && date <= notAfter);
  const top = chain.at(-1);
  return isValid && top !== undefined && roots.some((root) => root.equal(top)) ? 'trusted' : 'refused';
}

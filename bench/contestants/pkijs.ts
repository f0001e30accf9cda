// SPDX-License-Identifier: Apache-2.0
import { Integer, PrintableString } from 'asn1js';
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  CertificateChainValidationEngine,
  Extension,
} from 'pkijs';
import type { Contestant } from './contestant';
import { keyFits, webCryptoPair } from './key-proof';
import { pemBlocks, textOf } from './pem-blocks';

/** pkijs: builds and verifies paths, knows no host names and no PEM. */
export const pkijsPackage: Contestant = {
  chain: ({ leaf, intermediate, root, at }) => verify([leaf], [intermediate], [root], at),
  verdict: async (set) => {
    const [certificate] = read(set.leaf);
    const [key] = pemBlocks(set.serverKeyPkcs8);
    if (certificate === undefined || key === undefined) return 'refused: nothing to read';
    const spki = certificate.subjectPublicKeyInfo.toSchema().toBER();
    if (!(await keyFits(key, spki))) return 'refused: key';
    const names = new Set(hosts(certificate));
    if (!set.dials.every((dial) => names.has(dial))) return 'refused: name';
    const server = await verify([set.leaf], [set.intermediate], [set.root], set.at);
    const client = await verify([set.clientCertificate], [], set.clientAuthorities, set.at);
    return server === 'trusted' && client === 'trusted' ? 'works' : `refused: ${server}, ${client}`;
  },
  read: (file) => Promise.resolve(`${read(textOf(file)).length} read`),
  recorded: ({ leaf, intermediates, anchors, at }) => verify([leaf], intermediates, anchors, at),
  generate: async (at) => {
    const pairs = [await webCryptoPair(), await webCryptoPair(), await webCryptoPair()];
    const authority = pairs[0]?.pair.privateKey;
    if (authority === undefined) return '0 pairs';
    for (const [index, { pair }] of pairs.entries()) await certify(pair, authority, index === 0, at);
    return `${pairs.length} pairs`;
  },
};

function read(pem: string): readonly Certificate[] {
  return pemBlocks(pem).map((der) => Certificate.fromBER(der));
}

async function verify(
  leaf: readonly string[],
  intermediates: readonly string[],
  anchors: readonly string[],
  at: string,
): Promise<string> {
  const engine = new CertificateChainValidationEngine({
    trustedCerts: anchors.flatMap(read),
    // The engine judges the last certificate of the list.
    certs: [...intermediates, ...leaf].flatMap(read),
    checkDate: new Date(at),
  });
  const { result, resultMessage } = await engine.verify();
  return result ? 'trusted' : `refused: ${resultMessage}`;
}

/** DNS names and IPv4 addresses of subjectAltName. */
function hosts(certificate: Certificate): readonly string[] {
  const extension = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.17');
  const parsed = extension?.parsedValue as
    { readonly altNames: readonly { readonly type: number; readonly value: unknown }[] } | undefined;
  return (parsed?.altNames ?? []).map(({ type, value }) =>
    type === 7
      ? (value as { valueBlock: { valueHexView: Uint8Array } }).valueBlock.valueHexView.join('.')
      : String(value),
  );
}

async function certify(
  pair: CryptoKeyPair,
  authority: CryptoKey,
  isAuthority: boolean,
  at: Date,
): Promise<ArrayBuffer> {
  const certificate = new Certificate();
  const commonName = (value: string) =>
    new AttributeTypeAndValue({ type: '2.5.4.3', value: new PrintableString({ value }) });
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: 1 });
  certificate.issuer.typesAndValues.push(commonName('Bench CA'));
  certificate.subject.typesAndValues.push(commonName('vch.example.com'));
  certificate.notBefore.value = at;
  certificate.notAfter.value = new Date(at.getTime() + 31_536_000_000);
  const constraints = new BasicConstraints({ cA: isAuthority });
  certificate.extensions = [
    new Extension({
      extnID: '2.5.29.19',
      critical: true,
      extnValue: constraints.toSchema().toBER(),
      parsedValue: constraints,
    }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  await certificate.sign(authority, 'SHA-256');
  return certificate.toSchema(true).toBER();
}

// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../../src/domain/certificates';
import {
  builtWith,
  issueAuthority,
  newestGo,
  readCertificate,
  readChosenFile,
  verifyChain,
} from '../../src/domain/certificates';
import { handshake } from '../../src/domain/docker-client';
import { readPemAsGo } from '../../src/domain/pem';
import type { RecordedChain } from '../inputs/recorded-chain';
import type { Contestant } from './contestant';

const build = builtWith(newestGo);
const encode = (text: string) => new TextEncoder().encode(text);

/** What this product does with the domain's own functions. */
export const product: Contestant = {
  chain: async ({ leaf, intermediate, root, dials, at }) =>
    judge({
      leaf,
      intermediates: [intermediate],
      anchors: [root],
      host: dials[0] ?? null,
      usage: 'server',
      at,
    }),
  verdict: async (set) => {
    const verdict = await handshake({
      files: {
        serverCertificate: encode(set.leaf + set.intermediate),
        serverKey: encode(set.serverKey),
        clientAuthorities: set.clientAuthorities.map(encode),
        dockerCa: encode(set.root),
        dockerCertificate: encode(set.clientCertificate),
        dockerKey: encode(set.clientKey),
      },
      verifyClients: true,
      dials: set.dials,
      at: new Date(set.at),
      profile: 'vch',
    });
    const works =
      verdict.serverStarts === true && verdict.serverTrusted === true && verdict.clientAccepted === true;
    return works ? 'works' : `refused: ${verdict.reason ?? 'unknown'}`;
  },
  read: (file) => {
    const { certificates, problems } = readChosenFile('file.pem', file);
    const codes = [...new Set(problems.map(({ code }) => code))].join(', ');
    return Promise.resolve(`${certificates.length} read${codes === '' ? '' : `; ${codes}`}`);
  },
  recorded: judge,
  generate: async (at) => {
    const keyType = { type: 'RSA', bits: 2048 } as const;
    const authority = await issueAuthority({ commonName: 'Bench CA', keyType, at });
    const server = await authority.issueServer({ commonName: 'vch.example.com', keyType, at });
    const client = await authority.issueClient({ commonName: 'docker-client', keyType, at });
    const pairs = [authority, server, client];
    return `${pairs.filter(({ certificatePem, keyPem }) => certificatePem !== '' && keyPem !== '').length} pairs`;
  },
};

async function judge(chain: RecordedChain): Promise<string> {
  const [leaf] = readable([chain.leaf]);
  if (leaf === undefined) return 'refused: not readable';
  const verdict = await verifyChain({
    leaf,
    intermediates: readable(chain.intermediates),
    anchors: readable(chain.anchors),
    host: chain.host,
    usage: chain.usage,
    at: new Date(chain.at),
    build,
  });
  return verdict.outcome === 'trusted' ? 'trusted' : `${verdict.outcome}: ${verdict.refusal.message}`;
}

function readable(pems: readonly string[]): readonly Certificate[] {
  return pems
    .flatMap((pem) => readPemAsGo(encode(pem)))
    .flatMap(({ bytes }) => {
      const reading = readCertificate(bytes, build);
      return reading.ok ? [reading.value] : [];
    });
}

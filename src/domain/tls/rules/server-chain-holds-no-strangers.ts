// SPDX-License-Identifier: Apache-2.0
import { orderChain, shortName } from '../../certificates';
import type { Rule } from '../../findings';
import type { TlsSettings } from '../tls-settings';
import { serverChain } from './leaf';
import { customServer } from './parts';

/** More certificates than that are a store, not a chain. */
const longestChain = 100;

/** Every certificate behind the first should belong to its chain; strangers are sent to every client in vain. */
export const serverChainHoldsNoStrangers: Rule<
  'tls.server-chain-holds-no-strangers',
  TlsSettings,
  { readonly file: string; readonly strangers: readonly string[] }
> = {
  id: 'tls.server-chain-holds-no-strangers',
  severity: 'warning',
  citation: 'RFC 8446 4.4.2; vmware/vic issue 3745',
  field: 'tls.server.certificate',
  appliesTo: (tls) => (serverChain(tls)?.chain.length ?? 0) > 1,
  check: (tls) => {
    const server = serverChain(tls);
    if (server === null || server.chain.length > longestChain) return null;
    const strangers = orderChain(server.chain, customServer(tls)?.key?.privateKeys[0] ?? null)
      .left.filter(({ because }) => because === 'unrelated')
      .map(({ certificate }) => shortName(certificate));
    return strangers.length === 0 ? null : { file: server.file, strangers };
  },
};

// SPDX-License-Identifier: Apache-2.0
import type { Rule } from '../../findings';
import { type AddressProblem, parseCidr, parseHost } from '../../addresses';
import type { TlsSettings } from '../tls-settings';
import { generatedServer } from './parts';

/** RFC 5280 appendix A.1: ub-common-name. */
const longestCommonName = 64;

/** The common name must be something a client can dial: an IP address, a host name, or a wildcard of a domain. */
export const generatedCommonNameIsAnAddress: Rule<
  'tls.generated-common-name-is-an-address',
  TlsSettings,
  { readonly given: string; readonly tooLong: boolean; readonly problem: AddressProblem | null }
> = {
  id: 'tls.generated-common-name-is-an-address',
  severity: 'error',
  citation: 'vic-machine create --tls-cname; RFC 5280 appendix A.1, ub-common-name 64',
  field: 'tls.server.commonName',
  appliesTo: (tls) => (generatedServer(tls)?.commonName.trim() ?? '') !== '',
  check: (tls) => {
    const given = generatedServer(tls)?.commonName.trim() ?? '';
    // The engine strips the mask of an address.
    const host = parseCidr(given).ok ? parseHost(given.split('/')[0] ?? '') : parseHost(given);
    const tooLong = given.length > longestCommonName;
    return host.ok && !tooLong ? null : { given, tooLong, problem: host.ok ? null : host.problem };
  },
};

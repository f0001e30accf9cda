// SPDX-License-Identifier: Apache-2.0
import type { ConfigurationNumber } from '../configurations';
import type { TlsDescription } from '../vch';
import {
  type GenerationSign,
  generatedAuthority,
  signsOfGeneratedAuthority,
  signsOfGeneratedServer,
} from './generated-certificates';

/** Which of the seven supported configurations an existing VCH has, as far as it can be told. */
export interface ConfigurationGuess {
  readonly number: ConfigurationNumber;
  /** Certain where the modes alone decide; probable where it hangs on who made the certificates. */
  readonly certainty: 'certain' | 'probable';
  /** What speaks for vic-machine having made the server certificate; none = nothing does. */
  readonly server: readonly GenerationSign[];
  /** What speaks for vic-machine having made the CA for clients; none = nothing does. */
  readonly authority: readonly GenerationSign[];
  /** Another configuration that would look the same from outside. */
  readonly orElse: ConfigurationNumber | null;
}

/**
 * The configuration of a VCH. Servers tell neither how it was created nor who made its certificates: without TLS it is
 * certain, otherwise the names and the lives of the certificates say what is probable.
 */
export function guessConfiguration(tls: TlsDescription): ConfigurationGuess | null {
  if (tls.mode === 'no-tls') {
    return { number: 7, certainty: 'certain', server: [], authority: [], orElse: null };
  }
  if (tls.serverCertificate === null) return null;
  const server = signsOfGeneratedServer(tls.serverCertificate);
  if (tls.mode === 'no-tlsverify') {
    const number = server.length > 0 ? 5 : 6;
    return { number, certainty: 'probable', server, authority: [], orElse: null };
  }
  const [only, another] = tls.clientAuthorities;
  const authority = only === undefined || another !== undefined ? [] : signsOfGeneratedAuthority(only);
  const number = server.length > 0 ? (authority.length > 0 ? 1 : 2) : authority.length > 0 ? 4 : 3;
  // Of configuration 2 the API makes something that looks like 1: it replaces the CA, and throws the keys away.
  const orElse = generatedAuthority(tls) === null ? null : 2;
  return { number, certainty: 'probable', server, authority, orElse };
}

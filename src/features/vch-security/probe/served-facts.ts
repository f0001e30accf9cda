// SPDX-License-Identifier: Apache-2.0
import { commonNameOf, describeName } from '../../../domain/certificates';
import { tlsVersions } from '../../../domain/plugin-api';
import type { ServedPort, ServedVch } from '../../../domain/probe';
import type { ProbeTexts } from '../../../messages';

/** One line of what was found. */
export interface ServedFact {
  readonly label: string;
  readonly value: string;
}

/** What was found at the addresses of a VCH, in lines. */
export function servedFacts(
  { dockerTls, dockerPlain, admin, versions }: ServedVch,
  texts: ProbeTexts,
): readonly ServedFact[] {
  const { facts } = texts;
  const plain =
    dockerPlain.state === 'closed'
      ? texts.closed(dockerPlain.reason)
      : dockerPlain.state === 'answers'
        ? texts.answers
        : texts.notHttp;
  return [
    { label: facts.dockerTls, value: portText(dockerTls, texts) },
    ...(dockerTls.state === 'tls' || dockerTls.state === 'other-version'
      ? [{ label: facts.versions, value: versionsText(versions, texts) }]
      : []),
    ...(dockerTls.state === 'tls' ? clientFacts(dockerTls, texts) : []),
    { label: facts.dockerPlain, value: plain },
    { label: facts.admin, value: portText(admin, texts) },
  ];
}

function portText(port: ServedPort, texts: ProbeTexts): string {
  switch (port.state) {
    case 'closed':
      return texts.closed(port.reason);
    case 'not-tls':
      return texts.speaks[port.speaks];
    case 'other-version':
      return texts.otherVersion;
    case 'tls':
      return texts.answers;
  }
}

function versionsText(versions: ServedVch['versions'], texts: ProbeTexts): string {
  const of = (verdict: string) => tlsVersions.filter((version) => versions[version] === verdict);
  return texts.versions(of('accepted'), of('unknown'));
}

function clientFacts(
  { chain, clientAuthorities, admitsAnyone }: Extract<ServedPort, { readonly state: 'tls' }>,
  texts: ProbeTexts,
): readonly ServedFact[] {
  const { facts } = texts;
  const [leaf, ...others] = chain;
  const certificate =
    leaf === undefined
      ? texts.unreadable
      : texts.chain(
          commonNameOf(leaf.subject) ?? describeName(leaf.subject),
          leaf.notAfter.toISOString().slice(0, 10),
          others.length,
        );
  const authorities =
    clientAuthorities === null
      ? texts.notAsked
      : clientAuthorities.length === 0
        ? texts.askedOfAny
        : texts.asked(clientAuthorities.map((name) => commonNameOf(name) ?? describeName(name)));
  const anyone =
    admitsAnyone === 'unknown' ? texts.notKnown : admitsAnyone ? texts.admitted : texts.turnedAway;
  return [
    { label: facts.certificate, value: certificate },
    { label: facts.authorities, value: authorities },
    { label: facts.anyone, value: anyone },
  ];
}

// SPDX-License-Identifier: Apache-2.0
import { ipAddressText } from '../../addresses';
import type { SubjectAltNames } from '../certificate';
import { contextTag, DerReader, derTag } from '../der';
import { unsigned } from '../elliptic';
import type { GoVersion } from '../go-version';
import { isAtLeast } from '../go-version';
import { labelsAsIn, labelsFromRight, readUri } from '../names';
import { asciiText, isAscii } from './read-text';
import { refuse } from './refusal';

/** subjectAltName (RFC 5280 4.2.1.6): e-mail, DNS, URI and IP entries; other kinds are passed over. */
export function readAltNames(value: Uint8Array<ArrayBuffer>, version: GoVersion): SubjectAltNames {
  const names = { dns: [] as string[], ips: [] as string[], emails: [] as string[], uris: [] as string[] };
  const outer = new DerReader(value);
  const sequence = outer.inside(derTag.sequence) ?? refuse('x509: invalid subject alternative names');
  if (!outer.atEnd && !isAtLeast(version, '1.19')) refuse('x509: trailing data after X.509 extension');
  while (!sequence.atEnd) {
    const { tag, content } = sequence.any() ?? refuse('x509: invalid subject alternative name');
    const text = asciiText(content);
    switch (tag) {
      case contextTag(1, 'primitive'):
        if (!isAscii(content)) refuse('x509: SAN rfc822Name is malformed');
        names.emails.push(text);
        break;
      case contextTag(2, 'primitive'):
        if (!isAscii(content)) refuse('x509: SAN dNSName is malformed');
        names.dns.push(text);
        break;
      case contextTag(6, 'primitive'):
        if (!isAscii(content)) refuse('x509: SAN uniformResourceIdentifier is malformed');
        // Before 1.10 Go did not look at URIs.
        if (isAtLeast(version, '1.13')) checkUri(text, version);
        names.uris.push(text);
        break;
      case contextTag(7, 'primitive'):
        if (content.length !== 4 && content.length !== 16) {
          refuse(`x509: cannot parse IP address of length ${content.length}`);
        }
        names.ips.push(ipAddressText({ version: content.length === 4 ? 4 : 6, value: unsigned(content) }));
        break;
    }
  }
  return names;
}

function checkUri(text: string, version: GoVersion): void {
  const uri = readUri(text) ?? refuse(`x509: cannot parse URI ${JSON.stringify(text)}`);
  const hostLabels = isAtLeast(version, '1.24') ? labelsFromRight : labelsAsIn(version);
  if (uri.authority !== '' && hostLabels(uri.authority) === null) {
    refuse(`x509: cannot parse URI ${JSON.stringify(text)}: invalid domain`);
  }
}

// SPDX-License-Identifier: Apache-2.0

/** The parts of a URI that name rules look at. */
export interface UriParts {
  /** With port and brackets, as written; '' when there is no authority. */
  readonly authority: string;
}

const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):(.*)$/s;
const controlCharacter = /[\u0000-\u001f\u007f]/;
const brokenEscape = /%(?![0-9A-Fa-f]{2})/;
/** What a host name may hold besides letters and digits (RFC 3986 3.2.2 and what Go adds), without brackets. */
const hostCharacters = /^[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%\u0080-\uffff]*$/;

/** Reads a URI of a subjectAltName as leniently as Go's `net/url`; null where that refuses. */
export function readUri(text: string): UriParts | null {
  if (controlCharacter.test(text) || text === '') return text === '' ? { authority: '' } : null;
  if (text.startsWith(':')) return null;
  const withoutFragment = splitAt(text, '#');
  if (brokenEscape.test(withoutFragment.after)) return null;
  const match = scheme.exec(withoutFragment.before);
  const rest = splitAt(match?.[2] ?? withoutFragment.before, '?').before;
  if (match !== null && !rest.startsWith('/')) return { authority: '' };
  if (match === null && !rest.startsWith('/') && splitAt(rest, '/').before.includes(':')) return null;
  if (!rest.startsWith('//') || rest.startsWith('///'))
    return brokenEscape.test(rest) ? null : { authority: '' };
  const slash = rest.indexOf('/', 2);
  const authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash);
  if (slash >= 0 && brokenEscape.test(rest.slice(slash))) return null;
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const userInfo = authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userInfo) || brokenEscape.test(userInfo)) return null;
  return isHost(host) ? { authority: host } : null;
}

function isHost(host: string): boolean {
  if (!hostCharacters.test(host)) return false;
  // Escapes in a host may only stand for characters outside ASCII.
  if (!host.startsWith('[') && /%(?![89A-Fa-f][0-9A-Fa-f])/.test(host)) return false;
  const port = host.startsWith('[') ? /^\[[^\]]*\](.*)$/.exec(host)?.[1] : host.slice(host.lastIndexOf(':'));
  if (port === undefined) return false;
  if (!host.startsWith('[') && !host.includes(':')) return true;
  return /^(:\d*)?$/.test(port);
}

function splitAt(text: string, separator: string): { readonly before: string; readonly after: string } {
  const at = text.indexOf(separator);
  return at < 0 ? { before: text, after: '' } : { before: text.slice(0, at), after: text.slice(at + 1) };
}

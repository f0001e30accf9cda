// SPDX-License-Identifier: Apache-2.0

/** The parts of Go's `net/url.URL` that the engine looks at. */
export interface GoUrl {
  readonly scheme: string;
  /** With the port, as written; `''` when there is none. */
  readonly host: string;
  /** Unescaped. */
  readonly path: string;
  /** What follows the scheme when no slash does: `pw@host` of `user:pw@host`. */
  readonly opaque: string;
  readonly query: string;
  readonly fragment: string;
  /** Unescaped; null when the URL names no user. */
  readonly user: string | null;
  /** Unescaped; null when there is none. A secret. */
  readonly password: string | null;
  /** As written, for {@link goUrlText}. */
  readonly text: string;
}

export type GoUrlResult =
  { readonly ok: true; readonly value: GoUrl } | { readonly ok: false; readonly problem: string };

/** `url.Parse`. A problem is Go's own error text. */
export function parseGoUrl(text: string): GoUrlResult {
  const fail = (reason: string): GoUrlResult => ({
    ok: false,
    problem: `parse ${JSON.stringify(text)}: ${reason}`,
  });
  if (/[\u0000-\u001f\u007f]/.test(text)) return fail('net/url: invalid control character in URL');
  const hash = text.indexOf('#');
  const whole = hash < 0 ? text : text.slice(0, hash);
  const fragment = unescape(hash < 0 ? '' : text.slice(hash + 1), 'fragment');
  if (!fragment.ok) return fail(fragment.problem);

  const scheme = splitScheme(whole);
  if (scheme === null)
    return fail(
      whole.startsWith(':') ? 'missing protocol scheme' : 'first path segment in URL cannot contain colon',
    );
  let rest = scheme.rest;
  const mark = rest.indexOf('?');
  const query = mark < 0 ? '' : rest.slice(mark + 1);
  if (mark >= 0) rest = rest.slice(0, mark);
  const base = { scheme: scheme.scheme, query, fragment: fragment.value, text };

  if (!rest.startsWith('/')) {
    if (scheme.scheme !== '') {
      return { ok: true, value: { ...base, opaque: rest, host: '', path: '', user: null, password: null } };
    }
    if (/^[^/]*:/.test(rest)) return fail('first path segment in URL cannot contain colon');
  }
  let authority = '';
  const hasAuthority = rest.startsWith('//') && (scheme.scheme !== '' || !rest.startsWith('///'));
  if (hasAuthority) {
    const slash = rest.indexOf('/', 2);
    authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash);
    rest = slash < 0 ? '' : rest.slice(slash);
  }
  const read = readAuthority(authority);
  if (!read.ok) return fail(read.problem);
  const path = unescape(rest, 'path');
  if (!path.ok) return fail(path.problem);
  return { ok: true, value: { ...base, ...read.value, path: path.value, opaque: '' } };
}

/** `URL.String`, as far as it changes what was written: the scheme becomes lower case. */
export function goUrlText(url: GoUrl): string {
  return url.scheme + url.text.slice(url.scheme.length);
}

/** `URL.Port`: the digits after the last colon of the host; '' when there are none. */
export function goUrlPort(url: GoUrl): string {
  return /:(\d*)$/.exec(url.host.replace(/^\[.*\]/, ''))?.[1] ?? '';
}

function splitScheme(text: string): { readonly scheme: string; readonly rest: string } | null {
  if (text.startsWith(':')) return null;
  const match = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(text);
  if (match === null) return { scheme: '', rest: text };
  const [whole, scheme = ''] = match;
  return { scheme: scheme.toLowerCase(), rest: text.slice(whole.length) };
}

type Part<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

function readAuthority(text: string): Part<Pick<GoUrl, 'host' | 'user' | 'password'>> {
  const at = text.lastIndexOf('@');
  const host = readHost(text.slice(at + 1));
  if (!host.ok) return host;
  if (at < 0) return { ok: true, value: { host: host.value, user: null, password: null } };
  const userInfo = text.slice(0, at);
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userInfo)) {
    return { ok: false, problem: 'net/url: invalid userinfo' };
  }
  const colon = userInfo.indexOf(':');
  const user = unescape(colon < 0 ? userInfo : userInfo.slice(0, colon), 'userinfo');
  if (!user.ok) return user;
  if (colon < 0) return { ok: true, value: { host: host.value, user: user.value, password: null } };
  const password = unescape(userInfo.slice(colon + 1), 'userinfo');
  if (!password.ok) return password;
  return { ok: true, value: { host: host.value, user: user.value, password: password.value } };
}

function readHost(text: string): Part<string> {
  const port = text.startsWith('[') ? /\](.*)$/s.exec(text)?.[1] : (/:[^:]*$/.exec(text)?.[0] ?? '');
  if (port === undefined) return { ok: false, problem: "missing ']' in host" };
  if (!/^(?::\d*)?$/.test(port))
    return { ok: false, problem: `invalid port ${JSON.stringify(port)} after host` };
  return unescape(text, 'host');
}

/** Percent-decoding with the checks of Go's `unescape`; a host may hold only some characters unescaped. */
function unescape(text: string, where: 'host' | 'path' | 'userinfo' | 'fragment'): Part<string> {
  const broken = /%(?![0-9a-fA-F]{2}).{0,2}/.exec(text)?.[0];
  if (broken !== undefined) return { ok: false, problem: `invalid URL escape ${JSON.stringify(broken)}` };
  if (where === 'host') {
    const escaped = /%(?!25)[0-7][0-9a-fA-F]/.exec(text)?.[0];
    if (escaped !== undefined) return { ok: false, problem: `invalid URL escape ${JSON.stringify(escaped)}` };
    const bad = /[\u0000-\u007f]/gu;
    const wrong = Array.from(text.matchAll(bad)).find(
      ([one]) => !/[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%]/.test(one),
    );
    if (wrong !== undefined) {
      return { ok: false, problem: `invalid character ${JSON.stringify(wrong[0])} in host name` };
    }
  }
  return { ok: true, value: percentDecoded(text) };
}

function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let index = 0; index < text.length;) {
    if (text[index] === '%') {
      bytes.push(parseInt(text.slice(index + 1, index + 3), 16));
      index += 3;
    } else {
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
      bytes.push(...encoder.encode(character));
      index += character.length;
    }
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}

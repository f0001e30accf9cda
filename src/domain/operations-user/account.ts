// SPDX-License-Identifier: Apache-2.0

/** An account name taken apart: `name@domain`, `DOMAIN\name`, or a name alone (domain ''). */
interface Account {
  readonly name: string;
  readonly domain: string;
}

function accountOf(user: string): Account {
  const text = user.trim().toLowerCase();
  const backslash = text.indexOf('\\');
  if (backslash >= 0) return { name: text.slice(backslash + 1), domain: text.slice(0, backslash) };
  const at = text.lastIndexOf('@');
  return at >= 0 ? { name: text.slice(0, at), domain: text.slice(at + 1) } : { name: text, domain: '' };
}

/** Whether a user is written with both a name and a domain, one way or the other. */
export function hasDomain(user: string): boolean {
  const { name, domain } = accountOf(user);
  return name !== '' && domain !== '';
}

/** Whether a user has the name of vSphere's built-in administrator, in whatever domain. */
export function isBuiltInAdministrator(user: string): boolean {
  const { name, domain } = accountOf(user);
  return name === 'administrator' && domain !== '';
}

/** Whether two texts surely name the same account; letter case and the way of writing it do not count. */
export function isSameAccount(a: string, b: string): boolean {
  const [first, second] = [accountOf(a), accountOf(b)];
  return first.name !== '' && first.name === second.name && first.domain === second.domain;
}

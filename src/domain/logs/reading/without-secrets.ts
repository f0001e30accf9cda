// SPDX-License-Identifier: Apache-2.0

/** What is shown in the place of a secret. */
const mask = '•••';

/** Keys and passwords as VCHs’ logs may have them; what stands before the value stays. */
const secrets: readonly RegExp[] = [
  /(Got session from vSphere with key: )\S+/g,
  /(\b(?:password|passwd|pwd|secret|token|ticket)["']?\s*[:=]\s*)("[^"]*"|'[^']*'|[^\s,;&]+)/gi,
  /(\/\/[^\s/:@]+:)[^\s/@]+(?=@)/g,
  /(-----BEGIN [A-Z ]*PRIVATE KEY-----).*/g,
];

/** A line to show: keys, passwords and tickets in it are masked. */
export function withoutSecrets(line: string): string {
  return secrets.reduce((text, secret) => text.replace(secret, `$1${mask}`), line);
}

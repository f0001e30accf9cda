// SPDX-License-Identifier: Apache-2.0

const mask = '••••••';
const secretNames = /^(private_key|password|passphrase|ticket|token|authorization)$/i;

/** A copy of a JSON value without private keys, passwords and tickets: whatever is secret becomes a row of dots. */
export function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.includes('PRIVATE KEY-----') ? mask : value;
  }
  if (Array.isArray(value)) {
    return value.map(withoutSecrets);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, secretNames.test(name) ? mask : withoutSecrets(item)]),
  );
}

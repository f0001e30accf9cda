// SPDX-License-Identifier: Apache-2.0
import type { FileUse, Mending } from '../../domain/certificates';

/** Why a conversion failed, as the worker and the reader tell it. */
type Problem =
  | 'needs-passphrase'
  | 'wrong-passphrase'
  | 'unsupported'
  | 'too-many-rounds'
  | 'damaged'
  | 'failed'
  /** It was opened, and what its place wants is not in it. */
  | 'nothing';

/** What converting the file would do, in a sentence. */
function offer(file: string, mending: Mending, use: FileUse): string {
  const name = `“${file}”`;
  switch (mending) {
    case 'encrypted-key':
      return `Or decrypt the key in ${name} here, in this browser.`;
    case 'pkcs12':
      return use === 'authority'
        ? `Or take the CA certificates out of ${name} here, in this browser.`
        : `Or take certificate, private key and intermediates out of ${name} here, in this browser.`;
    case 'pkcs7':
      return use === 'authority'
        ? `Or turn the CA certificates in ${name} into PEM here, in this browser.`
        : `Or turn ${name} into PEM here, in this browser: the server’s certificate first, without roots.`;
    case 'der':
      return `Or turn ${name} into PEM here, in this browser.`;
    case 'chain-order':
      return `The certificates in ${name} can be put in order here: the server’s certificate first, then its intermediates, without roots.`;
  }
}

const problems: Readonly<Record<Problem, string>> = {
  'needs-passphrase': 'It is protected: enter its passphrase.',
  'wrong-passphrase': 'This passphrase does not open it. Enter it again.',
  unsupported:
    'It is encrypted or packed in a way that cannot be opened here. Convert it with openssl on your own computer.',
  'too-many-rounds':
    'Its passphrase is hardened so much that a browser would take very long. Convert it with openssl on your own computer.',
  damaged: 'It is damaged. Export it again from where it comes from.',
  failed: 'It could not be converted here. Convert it with openssl on your own computer.',
  nothing: 'It was opened, but what is wanted here is not in it.',
};

const left: Readonly<Record<'duplicate' | 'root' | 'unrelated' | 'leaf', string>> = {
  duplicate: 'there twice',
  root: 'a root; clients have it',
  unrelated: 'not part of the chain',
  leaf: 'not a CA',
};

/** Converting a chosen file in the browser. */
export const conversion = {
  offer,
  problems,
  group: (file: string) => `Convert “${file}”`,
  passphrase: (file: string) => `Passphrase of “${file}”`,
  passphraseHint: 'Used once, in this browser; kept nowhere.',
  convert: 'Convert here',
  converting: 'Converting…',
  /** Over the list of what was found. */
  found: (file: string) => `In “${file}”:`,
  parts: {
    certificate: 'Server certificate',
    authority: 'CA certificate',
    chain: 'Intermediate',
    key: 'Private key',
    left: 'Left out',
    replaces: 'Replaces',
  },
  validUntil: (name: string, date: Date) =>
    `${name}, valid until ${date.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' })}`,
  unnamed: 'without a name',
  leftOut: (name: string, because: keyof typeof left) => `${name} (${left[because]})`,
  keyLeft: 'a private key, which has no place here',
  use: 'Use these',
  discard: 'Discard',
  converted: (file: string) => `“${file}” was converted here. The file on your disk is as it was.`,
};

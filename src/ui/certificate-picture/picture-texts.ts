// SPDX-License-Identifier: Apache-2.0
import { remainingValidity } from '../../domain/certificates';
import { type Messages, describeFinding } from '../../messages';
import type {
  CertificateNumber,
  CertificatePictureModel,
  Link,
  PictureCertificate,
} from './certificate-picture-model';
import type { BoxText } from './picture-layout';

/** One certificate of the picture in words: for its box, and for its row of the table. */
export interface CertificateText extends BoxText {
  readonly heldBy: string;
  /** Who signed it, as a sentence; '' where nobody is to. */
  readonly signedBy: string;
  /** Until when it is valid; '' when that is not known. */
  readonly expiry: string;
  /** Everything that is said about it. */
  readonly findings: readonly string[];
}

/** The picture in words. */
export interface PictureTexts {
  readonly certificates: readonly CertificateText[];
  readonly byNumber: Readonly<Record<CertificateNumber, CertificateText>>;
  /** Two or three sentences that say what the arrows say. */
  readonly sentences: readonly string[];
}

/** Says in words what the picture shows. */
export function pictureTexts(model: CertificatePictureModel, at: Date, all: Messages): PictureTexts {
  const texts = all.certificatePicture;
  const numbered = (number: CertificateNumber) => texts.numbered(number, texts.names[number]);
  const sentence = (link: Link, from: CertificateNumber, to: CertificateNumber) =>
    texts.linkSentences[link](numbered(from), numbered(to));
  const server = sentence(model.server, 3, 2);
  const client = sentence(model.client, 4, 1);
  const signers: Readonly<Record<CertificateNumber, string>> = {
    1: model.client === 'absent' ? '' : client,
    2: model.server === 'absent' ? '' : server,
    3: '',
    4: '',
  };
  const textOf = (certificate: PictureCertificate): CertificateText => {
    const { number, findings } = certificate;
    const expiry = expiryOf(certificate, at, all);
    const told = findings.map((finding) => describeFinding(all, finding).wrong);
    return {
      number,
      title: texts.names[number],
      name: nameOf(certificate, model, all),
      state: stateOf(certificate, all),
      notes: [...expiry, ...told.slice(0, 1)],
      heldBy: texts.heldBy[number],
      signedBy: signers[number],
      expiry: expiry.join(', '),
      findings: told,
    };
  };
  const [first, second, third, fourth] = model.certificates;
  return {
    certificates: model.certificates.map(textOf),
    byNumber: { 1: textOf(first), 2: textOf(second), 3: textOf(third), 4: textOf(fourth) },
    sentences: model.port === 2375 ? [texts.plain] : [server, client],
  };
}

function nameOf(
  { number, name, state }: PictureCertificate,
  { server }: CertificatePictureModel,
  all: Messages,
): string {
  const isOwn = number === 3 && server === 'same' && state !== 'chosen';
  return isOwn ? all.certificatePicture.itself : name;
}

function stateOf(
  { number, state, maker }: PictureCertificate,
  { certificatePicture: texts }: Messages,
): string {
  if (state === 'open') return texts.open[number];
  if (state === 'made') return texts.made[maker ?? 'wizard'];
  return texts.states[state];
}

function expiryOf(
  { certificates }: PictureCertificate,
  at: Date,
  { certificatePicture: texts }: Messages,
): readonly string[] {
  const [first] = certificates;
  if (first === undefined) return [];
  const { notBefore, notAfter } = first;
  const others = certificates.length - 1;
  return [
    texts.until(notBefore, notAfter, remainingValidity(first, at)),
    ...(others > 0 ? [texts.more(others)] : []),
  ];
}

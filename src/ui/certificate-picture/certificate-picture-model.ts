// SPDX-License-Identifier: Apache-2.0
import type { Certificate } from '../../domain/certificates';
import type { ClientPlan, Connection } from '../../domain/docker-client';
import type { Finding } from '../../domain/findings';
import type { TlsSettings } from '../../domain/tls';

/**
 * The four certificates of a Docker `tlsverify` configuration, numbered as the VCH documentation ("Certificate Usage in
 * Docker") numbers them: (1) the client's, held by the Docker client; (2) the server's, held by the VCH; (3) the CA that
 * signs the server's; (4) the CA that signs the clients', held by the VCH.
 */
export type CertificateNumber = 1 | 2 | 3 | 4;

/** What is known about one of the four. */
export type CertificateState =
  /** The configuration has none. */
  | 'absent'
  /** It is needed and not there, or not all of it. */
  | 'missing'
  /** It exists, and nobody has to name it here. */
  | 'open'
  | 'chosen'
  | 'made'
  /** It is there, and there is a warning about it. */
  | 'doubtful'
  /** It is there, and does not work. */
  | 'wrong';

/** One of the four certificates. */
export interface PictureCertificate {
  readonly number: CertificateNumber;
  readonly state: CertificateState;
  /** What it is made of; the first one is shown. Empty when only its name is known, or nothing. */
  readonly certificates: readonly Certificate[];
  /** What to call it; '' when nothing is known. */
  readonly name: string;
  /** Who makes it; null when it is chosen. */
  readonly maker: 'wizard' | 'vic-machine' | null;
  /** What is said about it, worst first. */
  readonly findings: readonly Finding[];
}

/** Whether one certificate signed another. */
export type Link =
  /** A checked signature, or one that is yet to be made. */
  | 'signed'
  | 'not-signed'
  /** It has to, and nothing here says whether it did. */
  | 'to-be-signed'
  /** Both are one certificate: it signed itself. */
  | 'same'
  /** There is nothing to sign. */
  | 'absent';

/** What the picture shows. */
export interface CertificatePictureModel {
  /** TCP port of the Docker API; 2375 = nothing is encrypted and there are no certificates. */
  readonly port: 2375 | 2376;
  /** (1) to (4), in this order. */
  readonly certificates: readonly [
    PictureCertificate,
    PictureCertificate,
    PictureCertificate,
    PictureCertificate,
  ];
  /** From (3) to (2). */
  readonly server: Link;
  /** From (4) to (1). */
  readonly client: Link;
}

/** What the picture is made from. */
export interface PictureSubject {
  readonly tls: TlsSettings;
  readonly plan: ClientPlan;
  /** null while it is being worked out. */
  readonly connection: Connection | null;
}

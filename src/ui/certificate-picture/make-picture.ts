// SPDX-License-Identifier: Apache-2.0
import { type Certificate, isSelfIssued, shortName } from '../../domain/certificates';
import type { ClientPlan } from '../../domain/docker-client';
import { type Finding, worstFirst } from '../../domain/findings';
import type { TlsSettings } from '../../domain/tls';
import type {
  CertificateNumber,
  CertificatePictureModel,
  CertificateState,
  PictureCertificate,
  PictureSubject,
} from './certificate-picture-model';
import { isMissing, numberOf } from './concerned-certificate';
import { clientLink, serverLink } from './links';

/** What a certificate is before anything is found about it. */
type Bare = Omit<PictureCertificate, 'number' | 'findings'>;

const absent: Bare = { state: 'absent', certificates: [], name: '', maker: null };
const open: Bare = { ...absent, state: 'open' };

/** The four certificates as the settings have them. */
export function makePicture(subject: PictureSubject, findings: readonly Finding[]): CertificatePictureModel {
  const { tls } = subject;
  if (tls.transport === 'plain') {
    return {
      port: 2375,
      certificates: each(() => ({ ...absent, findings: [] })),
      server: 'absent',
      client: 'absent',
    };
  }
  const server = serverLink(tls, subject);
  const bare: Readonly<Record<CertificateNumber, Bare>> = {
    1: clientCertificate(tls, subject.plan),
    2: serverCertificate(tls),
    3: serverAuthority(tls, subject),
    4: clientAuthorities(tls),
  };
  const certificates = each((number) => {
    const about = worstFirst(findings.filter((finding) => numberOf(finding, server) === number));
    const { state } = bare[number];
    return { ...bare[number], findings: about, state: state === 'absent' ? state : judged(state, about) };
  });
  return { port: 2376, certificates, server, client: clientLink(tls, subject) };
}

/** (1) to (4), in this order. */
function each(
  make: (number: CertificateNumber) => Omit<PictureCertificate, 'number'>,
): CertificatePictureModel['certificates'] {
  return [
    { number: 1, ...make(1) },
    { number: 2, ...make(2) },
    { number: 3, ...make(3) },
    { number: 4, ...make(4) },
  ];
}

/** What is missing is not wrong yet. */
function judged(state: CertificateState, findings: readonly Finding[]): CertificateState {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.some((finding) => !isMissing(finding))) return 'wrong';
  if (errors.length > 0) return 'missing';
  return findings.some(({ severity }) => severity === 'warning') ? 'doubtful' : state;
}

type Tls = Extract<TlsSettings, { transport: 'tls' }>;

function clientCertificate({ clients }: Tls, { certificate }: ClientPlan): Bare {
  if (clients.mode === 'off') return absent;
  if (clients.authorities.source === 'generated') return { ...open, state: 'made', maker: 'vic-machine' };
  return certificate === null ? open : chosen(certificate.certificates.slice(0, 1), certificate.name);
}

function serverCertificate({ server, clients }: Tls): Bare {
  if (server.source === 'generated') {
    const byVicMachine = clients.mode === 'required' && clients.authorities.source === 'generated';
    const maker = byVicMachine ? 'vic-machine' : 'wizard';
    return { state: 'made', certificates: [], name: server.commonName, maker };
  }
  const { certificate } = server;
  if (certificate === null) return { ...open, state: 'missing' };
  return chosen(certificate.certificates.slice(0, 1), certificate.name);
}

function serverAuthority(tls: Tls, { plan, connection }: PictureSubject): Bare {
  const { server, clients } = tls;
  if (server.source === 'generated') {
    const own = serverCertificate(tls);
    const isSigned = clients.mode === 'required' && clients.authorities.source === 'generated';
    return isSigned ? { ...open, state: 'made', maker: 'vic-machine' } : own;
  }
  if (plan.dockerCa !== null) return chosen(plan.dockerCa.certificates, plan.dockerCa.name);
  const [leaf] = server.certificate?.certificates ?? [];
  const anchor = connection?.trust?.kind === 'presumed' ? connection.trust.anchor : null;
  if (leaf === undefined) return open;
  // The certificate itself stands for a CA that is not here.
  const isUnknown = anchor === null || (String(anchor.der) === String(leaf.der) && !isSelfIssued(leaf));
  if (isUnknown) return { ...open, name: shortName({ subject: leaf.issuer, subjectAltNames: null }) };
  return { ...open, certificates: [anchor], name: shortName(anchor) };
}

function clientAuthorities({ clients }: Tls): Bare {
  if (clients.mode === 'off') return absent;
  const { authorities } = clients;
  if (authorities.source === 'generated') return { ...open, state: 'made', maker: 'vic-machine' };
  const [first] = authorities.files;
  if (first === undefined) return { ...open, state: 'missing' };
  return chosen(
    authorities.files.flatMap(({ certificates }) => certificates),
    first.name,
  );
}

/** @param file its name, for one without a certificate that can be read */
function chosen(certificates: readonly Certificate[], file: string): Bare {
  const [first] = certificates;
  return { state: 'chosen', certificates, name: (first && shortName(first)) ?? file, maker: null };
}

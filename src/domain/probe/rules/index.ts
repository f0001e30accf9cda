// SPDX-License-Identifier: Apache-2.0
import { clientAuthoritiesAsConfigured } from './client-authorities-as-configured';
import { clientCertificatesAsConfigured } from './client-certificates-as-configured';
import { dockerApiAnswers } from './docker-api-answers';
import { plainPortClosed } from './plain-port-closed';
import { serverCertificateAsConfigured } from './server-certificate-as-configured';
import { tlsVersionsOfAVch } from './tls-versions-of-a-vch';
import { transportAsConfigured } from './transport-as-configured';
import { vchAdminAnswers } from './vch-admin-answers';

/** What is served has to be what is configured. */
export const probeRules = [
  dockerApiAnswers,
  transportAsConfigured,
  plainPortClosed,
  serverCertificateAsConfigured,
  clientCertificatesAsConfigured,
  clientAuthoritiesAsConfigured,
  tlsVersionsOfAVch,
  vchAdminAnswers,
] as const;

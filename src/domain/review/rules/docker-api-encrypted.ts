// SPDX-License-Identifier: Apache-2.0
import { isPlain } from '../told-parts';
import type { ReviewRule } from './review-rule';

/** Without a server certificate there is no TLS: passwords, images and everything else travel in the clear. */
export const dockerApiEncrypted: ReviewRule<'review.docker-api-encrypted', { readonly port: number }> = {
  id: 'review.docker-api-encrypted',
  severity: 'error',
  citation: 'vmware/vic cmd/docker/main.go: no host certificate, no TLS; vic-machine create --no-tls',
  field: 'tls',
  appliesTo: () => true,
  check: ({ described, listed }) => {
    const isUnencrypted = described === null ? isPlain(listed) : described.description.tls.mode === 'no-tls';
    return isUnencrypted ? { port: 2375 } : null;
  },
  missing: ({ described, listed }) => (described === null && listed.dockerHost === '' ? ['description'] : []),
};

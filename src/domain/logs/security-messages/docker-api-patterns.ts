// SPDX-License-Identifier: Apache-2.0
import type { SecurityPattern } from './security-pattern';

const main = 'cmd/docker/main.go';

/** What the Docker API of a VCH says about its protection, in docker-personality.log. */
export const dockerApiPatterns = [
  {
    id: 'docker-host-header-refused',
    group: 'failed',
    severity: 'warning',
    files: ['docker-api'],
    literals: ['invalid host header from ', 'empty host header from '],
    pattern: /(?:invalid|empty) host header from (?<client>\S+)(?: to requested host (?<detail>\S*))?/,
    examples: [
      'Handler for GET /v1.25/info returned error: invalid host header from 10.1.2.3:51234 to requested host vch.example.com:2375',
      'Handler for GET /v1.25/info returned error: empty host header from 10.1.2.3:51234',
    ],
    citation: 'lib/apiservers/engine/backends/middleware/middleware.go',
  },
  {
    id: 'docker-plain-http',
    group: 'protection',
    severity: 'warning',
    files: ['docker-api'],
    literals: ['Docker endpoint running in plain HTTP mode'],
    pattern: /Docker endpoint running in plain HTTP mode/,
    examples: ['Docker endpoint running in plain HTTP mode'],
    citation: main,
  },
  {
    id: 'docker-tls-enabled',
    group: 'protection',
    severity: 'note',
    files: ['docker-api'],
    literals: ['TLS enabled'],
    pattern: /(?:^|: )TLS enabled$/,
    examples: ['TLS enabled'],
    citation: main,
  },
  {
    id: 'docker-clients-verified',
    group: 'protection',
    severity: 'note',
    files: ['docker-api'],
    literals: ['Client verification enabled'],
    pattern: /(?:^|: )Client verification enabled$/,
    examples: ['Client verification enabled'],
    citation: main,
  },
  {
    id: 'docker-authorities-loaded',
    group: 'protection',
    severity: 'note',
    files: ['docker-api'],
    literals: ['CAs from config'],
    pattern: /Loaded (?<detail>\d+) CAs from config/,
    examples: ['Loaded 2 CAs from config'],
    citation: `${main}; from --debug 1 on`,
  },
  {
    id: 'docker-authorities-unreadable',
    group: 'protection',
    severity: 'error',
    files: ['docker-api'],
    literals: ['Unable to load CAs in config'],
    pattern: /Unable to load CAs in config/,
    examples: ['Unable to load CAs in config'],
    citation: main,
  },
  {
    id: 'docker-certificate-unreadable',
    group: 'protection',
    severity: 'error',
    files: ['docker-api'],
    literals: ['Could not load certificate from config and refusing'],
    pattern: /Could not load certificate from config and refusing to run without TLS.*?: (?<detail>.*)/,
    examples: [
      'Could not load certificate from config and refusing to run without TLS with a host certificate specified: tls: private key does not match public key',
    ],
    citation: main,
  },
  {
    id: 'docker-only-by-address',
    group: 'protection',
    severity: 'note',
    files: ['docker-api'],
    literals: ['Could not resolve domain names for '],
    pattern:
      /Could not resolve domain names for (?<detail>\S+)\. Docker endpoint will only be accessible via the IP/,
    examples: [
      'Could not resolve domain names for 10.0.0.5. Docker endpoint will only be accessible via the IP',
    ],
    citation: main,
  },
  {
    id: 'docker-on-all-networks',
    group: 'exposure',
    severity: 'warning',
    files: ['docker-api'],
    literals: ['Listener created for HTTP on '],
    pattern: /Listener created for HTTP on (?<detail>0\.0\.0\.0|\[?::\]?)\/\//,
    examples: ['Listener created for HTTP on 0.0.0.0//tcp'],
    citation: `${main}; from --debug 3 on`,
  },
] as const satisfies readonly SecurityPattern[];

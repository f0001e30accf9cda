// SPDX-License-Identifier: Apache-2.0
import type { PortFact } from './port-fact';
import { span } from './seed-statement';

const always = () => 'open' as const;

/** What an endpoint VM listens on for itself alone. */
export const loopbackPorts = [
  {
    id: 'port-layer-loopback',
    place: 'loopback',
    ports: span(2377),
    transports: ['tcp'],
    protocol: 'HTTP',
    direction: 'in',
    condition: 'always',
    settings: [],
    citation: 'cmd/port-layer-server/main.go, cmd/vic-init/main_linux.go',
    seeds: [],
    state: always,
  },
  {
    id: 'attach-loopback',
    place: 'loopback',
    ports: span(2379),
    transports: ['tcp'],
    protocol: 'SSH',
    direction: 'in',
    condition: 'always',
    settings: [],
    citation: 'lib/portlayer/attach',
    seeds: [],
    state: always,
  },
  {
    id: 'profiling-loopback',
    place: 'loopback',
    ports: span(6060, 6063),
    transports: ['tcp'],
    protocol: 'HTTP',
    direction: 'in',
    condition: 'below-debug-2',
    settings: ['general.debug'],
    citation: 'lib/pprof/pprof.go',
    seeds: [],
    state: ({ general }) => (general.debug < 2 ? 'open' : null),
  },
] as const satisfies readonly PortFact[];

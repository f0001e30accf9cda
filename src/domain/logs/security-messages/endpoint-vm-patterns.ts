// SPDX-License-Identifier: Apache-2.0
import type { SecurityPattern } from './security-pattern';

/** What the endpoint VM itself says, in init.log and in the log of each service. */
export const endpointVmPatterns = [
  {
    id: 'profiling-on-network',
    group: 'exposure',
    severity: 'warning',
    files: ['docker-api', 'vch-admin', 'port-layer', 'init'],
    literals: [' pprof server on '],
    pattern: /Launching .{1,40} pprof server on (?!127\.0\.0\.1:|localhost:|\[::1\]:)(?<detail>\S+)/,
    examples: ['Launching docker personality pprof server on 10.0.0.5:6062'],
    citation: 'lib/pprof/pprof.go; from --debug 2 on',
  },
  {
    id: 'ssh-started',
    group: 'exposure',
    severity: 'warning',
    files: ['init'],
    literals: ['Attempted to start ssh service'],
    pattern: /Attempted to start ssh service/,
    examples: ['Attempted to start ssh service:'],
    citation: 'cmd/vic-init/toolbox.go, after vic-machine debug',
  },
] as const satisfies readonly SecurityPattern[];

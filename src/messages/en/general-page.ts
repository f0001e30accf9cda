// SPDX-License-Identifier: Apache-2.0

/** The wizard's General page. */
export const generalPage = {
  name: 'VCH name',
  nameHint: 'At most 31 bytes; letters, digits, spaces and - _ ( )',
  nameHelp:
    'The name of the endpoint VM, its resource pool and its folder. It must be new in the vCenter Server.',
  convention: 'Container VM name template',
  conventionHelp:
    'How container VMs are called in the vSphere inventory: a prefix, the container’s Docker name or its ID, a suffix.',
  prefix: 'Prefix',
  token: 'Name part',
  suffix: 'Suffix',
  example: (name: string) => `A container VM would be called “${name}”.`,
  tokens: { none: 'As the engine chooses', name: 'Docker name', id: 'Container ID' },
  debug: 'Debug',
  debugHelp: 'Levels 2 and 3 open ports without a password and write sensitive data to logs.',
  debugLevels: {
    '0': '0 - Verbose logging is off',
    '1': '1 - More detail in the logs',
    '2': '2 - Also profiling data on the client network, without a password',
    '3': '3 - Also the Docker API on every network, a fixed root password, sensitive logs',
  },
  syslog: 'Syslog server',
  syslogHelp: 'Logs of the VCH and its container VMs are also sent there, not encrypted.',
  syslogTransport: 'Transport',
  syslogHost: 'Host',
  syslogPort: 'Port',
  syslogPortHint: '514 when empty',
};

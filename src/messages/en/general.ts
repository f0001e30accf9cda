// SPDX-License-Identifier: Apache-2.0
import type { generalInVCenterRules, generalRules } from '../../domain/general';
import type { RuleTexts } from '../rule-text';
import { addresses } from './addresses';

const rules: RuleTexts<typeof generalRules> & RuleTexts<typeof generalInVCenterRules> = {
  'general.name-given': () => ({ wrong: 'The VCH has no name.', remedy: 'Enter a name.' }),
  'general.name-fits': ({ bytes, limit }) => ({
    wrong: `The name takes ${bytes} bytes; ${limit} are possible, and a letter such as ä takes two.`,
    consequence: 'vic-machine refuses to create the VCH.',
    remedy: 'Enter a shorter name.',
  }),
  'general.name-characters-allowed': ({ characters, position }) => ({
    wrong: `The name contains ${characters.join(' ')} (first at character ${position + 1}), which is not allowed.`,
    consequence: 'vic-machine refuses to create the VCH.',
    remedy: 'Use letters, digits, blanks and - _ ( ) only.',
  }),
  'general.name-unique': ({ name }) => ({
    wrong: `This vCenter Server has a VCH, resource pool or vApp with the name ${name} already.`,
    consequence: 'Creating the VCH fails.',
    remedy: 'Enter another name.',
  }),
  'general.container-name-has-token': () => ({
    wrong: 'The container VM name template contains neither {id} nor {name}.',
    consequence: 'All container VMs would have the same name, so vic-machine refuses it.',
    remedy: 'Put {id} (container ID) or {name} (Docker name) into the template, in lower case.',
  }),
  'general.container-name-fits': ({ bytes, limit }) => ({
    wrong: `The container VM name template is too long by ${bytes - limit} ${bytes - limit === 1 ? 'byte' : 'bytes'}.`,
    consequence: 'vic-machine refuses to create the VCH.',
    remedy: 'Shorten the text around the token.',
  }),
  'general.debug-level-known': ({ debug }) => ({
    wrong: `${debug} is not one of the debug levels 0 to 3.`,
    consequence:
      debug > 3
        ? 'The VCH opens everything that level 3 opens, and logs its whole stored configuration as well.'
        : 'The VCH rounds it or treats it as level 0.',
    remedy: 'Choose a level from 0 to 3.',
  }),
  'general.debug-keeps-profiling-local': () => ({
    wrong: 'Debug level 2 opens ports 6060 to 6063 on the client network, and 6060 in container VMs.',
    consequence:
      'Anyone who reaches them reads profiling data over plain HTTP, without a password, and logs contain environment variables and arguments of containers.',
    remedy: 'Choose level 0 or 1 unless support asked for level 2.',
  }),
  'general.debug-keeps-vch-closed': ({ debug }) => ({
    wrong: `Debug level ${debug} opens the VCH: Docker API and VCH Admin on all its networks, port 2380 without a password, profiling data, and a root shell whose password is known.`,
    consequence:
      'Whoever reaches one of its networks may control the VCH, and its logs contain sensitive data.',
    remedy: 'Choose a lower level, or confirm that this VCH is for a laboratory.',
  }),
  'general.syslog-address-valid': ({ problem }) => ({
    wrong: `This is not the address of a log server: ${addresses.problem(problem)}.`,
    consequence: 'vic-machine refuses to create the VCH.',
    remedy:
      'Enter tcp:// or udp://, a host and, unless it is 514, a port, as in tcp://logs.example.com:1514.',
  }),
  'general.syslog-unencrypted-known': () => ({
    wrong: 'Log messages go to the log server unencrypted.',
    consequence: 'Whoever sees the traffic reads logs of the VCH and of its containers.',
    remedy: 'Use a log server on a network you trust.',
  }),
};

/** Texts about the General page's settings. */
export const general = { rules };

// SPDX-License-Identifier: Apache-2.0

/** The firewall of ESXi hosts, which a VCH needs to be open. */
export const hostFirewall = {
  title: 'Firewall of the ESXi hosts',
  intro: (network: string) =>
    `Every ESXi host opens connections to TCP port 2377 of the VCH on ${network}: the consoles of containers come over them. Where the firewall of a host stops that, the VCH is not created.`,
  managementNetwork: 'its management network',
  what: 'The wizard changes no host. If the hosts have the port shut, run this command once:',
  chooseFirst: 'Choose a compute resource on the Compute Capacity page: the command is for its hosts.',
  label: 'vic-machine update firewall command',
  effects: [
    'On vSphere 6.7 and later it opens outbound TCP port 2377 only (ruleset vic-engine).',
    'On vSphere 6.5, and with a vic-machine older than 1.5.5, it opens all outbound TCP ports of the hosts (ruleset vSPC).',
    'It changes the hosts of the chosen compute resource. Other hosts that are attached to the image datastore are checked too: run it for them as well.',
    'Rulesets that you add to a host yourself are lost when the host restarts.',
    'The same command with --deny in place of --allow takes it back.',
  ],
};

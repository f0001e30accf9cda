// SPDX-License-Identifier: Apache-2.0

/** What the firewall inside container VMs lets through on a container network. */
export const traffic = {
  levels: {
    closed: { name: 'Closed', purpose: 'For containers that manage their own firewall.' },
    outbound: { name: 'Outbound', purpose: 'For containers that use services and offer none.' },
    peers: { name: 'Peers', purpose: 'For containers that serve addresses of this network only.' },
    published: { name: 'Published', purpose: 'For containers that offer a few ports to everybody.' },
    open: { name: 'Open', purpose: 'For networks that something else protects.' },
  },
  /** What each level does, as the engine's code has it. */
  facts: {
    closed:
      'Nothing comes in and nothing goes out, not even ping or answers. Only DHCP is let through, where addresses come from DHCP.',
    outbound:
      'Containers open connections to anywhere and get the answers. Nothing else comes in, not even ping.',
    peers:
      'Every address in the IP ranges reaches every port, whether it belongs to a container or not. Without a range, the whole subnet of the gateway does; without a gateway too, everybody. What goes out is not stopped.',
    published:
      'Everybody reaches the ports that docker run -p publishes, and may ping. What goes out is not stopped.',
    open: 'Nothing is filtered: everybody reaches every port, published or not.',
  },
  isDefault: 'Default.',
  final: 'Cannot be changed after the VCH is created.',
  why: 'Why?',
  whyLevel: (level: string) => `Why ${level}?`,
  purposeLabel: 'What it is for',
  factLabel: 'What it does',
  sourceLabel: 'What an older text says',
  in: {
    shut: 'In: nothing',
    'published-ports': 'In: published ports, ping',
    everything: 'In: everything',
    sources: (addresses: string) => `In: from ${addresses}`,
  },
  out: { open: 'Out: everything', shut: 'Out: nothing' },
  and: ', ',
  passage: {
    allowed: 'allowed',
    dropped: 'dropped',
    'not-publishable': 'cannot be published',
    'published-ports': 'to published ports',
    'from-sources': (addresses: string) => `only from ${addresses}`,
    'not-used': 'not used',
  },
  kinds: {
    'inbound-published': 'In, to a published port',
    'inbound-other': 'In, to any other port',
    ping: 'In, ping',
    outbound: 'Out, new connections',
    replies: 'In, answers to those',
    'peer-to-peer': 'Between containers of this network',
    dhcp: 'DHCP',
  },
  publishing: {
    port: 'docker run -p 80',
    mapping: 'docker run -p 80:8080',
    all: 'docker run -P',
  },
  publishingTitle: 'On this network',
  effect: {
    opens: 'opens the port',
    'opens-and-redirects': 'opens port 8080 and leads port 80 to it',
    redirects: 'leads port 80 to 8080',
    'nothing-to-open': 'changes nothing: all is open',
    'opens-nothing': 'opens nothing',
    refused: 'fails',
    'needs-mapping': 'fails: a mapping is needed',
  },
  compare: 'Compare the levels in a table',
  tableCaption: 'What each level lets through on this network',
  traffic: 'Traffic',
  chosen: 'chosen',
  quoted: (document: string) => `From: ${document}.`,
  sayPurpose: 'A comment there:',
  agrees: 'The engine does what it says.',
  differs: (difference: string) => `The engine does something else. ${difference}`,
  citation: (files: string) => `Read in vmware/vic: ${files}.`,
  bridge:
    'On its bridge network a container always reaches the other containers and is reached by them, whatever the level.',
};

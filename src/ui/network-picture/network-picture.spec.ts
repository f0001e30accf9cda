// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type VchSettings, defaultSettings } from '../../domain/vch';
import { NetworkPicture } from './network-picture';
import { networksOf } from './network-picture-model';
import { fitted } from './picture-words';

const { general, networks } = defaultSettings;
const settings: VchSettings = {
  ...defaultSettings,
  general: { ...general, name: 'team-a', debug: 2 },
  networks: {
    ...networks,
    bridge: { ...networks.bridge, portGroup: 'vic-bridge' },
    public: { ...networks.public, portGroup: 'vic-public' },
    client: { portGroup: 'vic-client', ip: '10.20.0.5/24', gateway: '', routes: [] },
    containers: [
      {
        portGroup: 'vic-containers',
        alias: 'backend',
        firewall: 'peers',
        gateway: '10.1.0.1/24',
        ipRanges: ['10.1.0.16/28'],
        dnsServers: [],
      },
      { portGroup: '', alias: '', firewall: 'closed', gateway: '', ipRanges: [], dnsServers: [] },
    ],
  },
};

async function thePicture(of: VchSettings) {
  TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection()] });
  const fixture = TestBed.createComponent(NetworkPicture);
  fixture.componentRef.setInput('model', networksOf(of));
  await fixture.whenStable();
  const root = fixture.nativeElement as HTMLElement;
  const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
  const svg = root.querySelector('svg')!;
  const named = (attribute: string) => words(svg.querySelector(`#${svg.getAttribute(attribute)!}`)!);
  return {
    texts: [...svg.querySelectorAll('text')].map(words),
    warnings: svg.querySelectorAll('.sign').length,
    sentences: [...root.querySelectorAll('li')].map(words),
    name: named('aria-labelledby'),
    description: named('aria-describedby'),
  };
}

describe('the picture of a VCH’s networks', () => {
  it('shows interfaces with what listens, who is there, and container networks with their level', async () => {
    const { texts, warnings } = await thePicture(settings);
    expect(texts).toEqual([
      'Endpoint VM',
      'team-a',
      'Container VMs',
      'Public',
      'Address by DHCP',
      'vic-public',
      'Registries and internet',
      'Client, management',
      'Address 10.20.0.5/24',
      '2376 Docker API',
      '2378 VCH Admin',
      '6060-6063 pprof, debug level',
      '2377 Consoles of containers',
      'vic-client',
      'Docker clients',
      'vCenter Server, ESXi hosts',
      'Bridge',
      '53 Names of containers',
      'vic-bridge',
      'backend on vic-containers',
      'Peers. In: from 10.1.0.16/28. Out: everything.',
      'Container network 2',
      'Closed. In: nothing. Out: nothing.',
    ]);
    expect(warnings).toBe(1);
  });

  it('says the same in words, to everybody', async () => {
    const { sentences, name, description } = await thePicture(settings);
    expect(name).toBe('Networks of team-a');
    expect(sentences).toEqual([
      'vic-public: public network. Address by DHCP. Nothing listens there.',
      'vic-client: client and management network. Address 10.20.0.5/24. Listening: Docker API (2376), VCH Admin (2378), pprof, debug level (6060-6063), Consoles of containers (2377).',
      'vic-bridge: bridge network. Listening: Names of containers (53). Container VMs are attached to it.',
      'Container network backend on vic-containers. Peers. In: from 10.1.0.16/28. Out: everything.',
      'Container network 2. Closed. In: nothing. Out: nothing.',
    ]);
    expect(description).toBe(sentences.join(' '));
  });

  it('warns of a Docker API without encryption, and of what the public network sees', async () => {
    const { texts, warnings } = await thePicture({
      ...settings,
      general,
      tls: { transport: 'plain' },
      networks: { ...settings.networks, client: networks.client },
    });
    expect(texts).toContain('2375 Docker API, not encrypted');
    expect(texts).toContain('Open to the public network');
    expect(warnings).toBe(2);
  });
});

describe('a text in the picture', () => {
  it('ends in an ellipsis where it is too long', () => {
    expect(fitted('vic-public', 100)).toBe('vic-public');
    expect(fitted('a very long port group name', 100)).toBe('a very long po…');
    expect(fitted('a very long port group name', 100, true)).toBe('a very long …');
  });
});

// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { exposedPorts } from '../../domain/exposure';
import { type VchSettings, defaultSettings } from '../../domain/vch';
import { OpenPorts } from './open-ports';

async function theTable(settings: VchSettings) {
  TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection()] });
  const fixture = TestBed.createComponent(OpenPorts);
  fixture.componentRef.setInput('ports', exposedPorts(settings));
  await fixture.whenStable();
  const root = fixture.nativeElement as HTMLElement;
  const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    headings: [...root.querySelectorAll('th[scope=rowgroup]')].map(words),
    /** The lines of a port, one for each interface that has it. */
    lines: (port: string) =>
      [...root.querySelectorAll(`[data-port="${port}"]`)].map((line) =>
        [...line.children].map(words).join(' | '),
      ),
  };
}

const { networks } = defaultSettings;
const separate: VchSettings = {
  ...defaultSettings,
  networks: {
    ...networks,
    bridge: { ...networks.bridge, portGroup: 'bridge-pg' },
    public: { ...networks.public, portGroup: 'public-pg' },
    client: { ...networks.client, portGroup: 'client-pg' },
    management: { ...networks.management, portGroup: 'management-pg' },
  },
};
const shared: VchSettings = {
  ...separate,
  networks: { ...separate.networks, client: networks.client, management: networks.management },
};

describe('open ports', () => {
  it('stand under the interface they are open on', async () => {
    const { headings, lines } = await theTable(separate);
    expect(headings).toEqual([
      'public-pg – public network: 0 open ports',
      'client-pg – client network: 2 open ports',
      'management-pg – management network: 1 open port',
      'bridge-pg – bridge network: 1 open port',
    ]);
    const [api = ''] = lines('docker-api-tls');
    expect(api).toContain('2376 tcp | → in | Docker API, encrypted HTTPS | unless the VCH has no TLS');
    expect(api).toContain('TLS --no-tls Debug level --debug');
  });

  it('say what a later command opens', async () => {
    const { lines } = await theTable(separate);
    expect(lines('published-ports')[0]).toContain('any tcp, udp | → in');
    expect(lines('published-ports')[0]).toContain('not yet; after docker run -p');
  });

  it('are marked where they are open because of the debug level', async () => {
    const { lines } = await theTable({ ...separate, general: { ...separate.general, debug: 3 } });
    const marked = (line: string) => line.includes('open because of the debug level');
    expect(lines('docker-api-tls').map(marked)).toEqual([true, false, true, true]);
    expect(lines('profiling')[0]).toContain('6060-6063 tcp');
    expect(lines('profiling').map(marked)).toEqual([true]);
  });

  it('are marked where networks share the public one’s port group', async () => {
    const { headings, lines } = await theTable(shared);
    expect(headings[0]).toBe('public-pg – public, client, and management network: 3 open ports');
    expect(lines('docker-api-tls')[0]).toContain('shares the public network’s port group');
    expect(lines('dns')[0]).not.toContain('shares');
  });

  it('name a bridge whose port group is not given', async () => {
    const { headings } = await theTable(defaultSettings);
    expect(headings[1]).toBe('the port group with the VCH’s name – bridge network: 1 open port');
  });
});

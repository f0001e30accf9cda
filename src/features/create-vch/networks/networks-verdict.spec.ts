// SPDX-License-Identifier: Apache-2.0
import type { ContainerNetwork } from '../../../domain/firewall';
import type { NetworkSettings } from '../../../domain/networks';
import { type VchSettings, defaultSettings } from '../../../domain/vch';
import { en } from '../../../messages/en';
import { networksOf } from '../../../ui/network-picture/network-picture-model';
import { networksVerdict } from './networks-verdict';

const { networks } = defaultSettings;
const role = (portGroup: string) => ({ portGroup, ip: '', gateway: '', routes: [] });
const container = (changes: Partial<ContainerNetwork>): ContainerNetwork => ({
  portGroup: '',
  alias: '',
  firewall: 'published',
  gateway: '',
  ipRanges: [],
  dnsServers: [],
  ...changes,
});

function verdict(changes: Partial<NetworkSettings>, debug = 0, isConnected = true): readonly string[] {
  const settings: VchSettings = {
    ...defaultSettings,
    general: { ...defaultSettings.general, debug },
    networks: { ...networks, public: role('vic-public'), ...changes },
  };
  const lines = networksVerdict(networksOf(settings), isConnected, en);
  return lines.map(({ text, isWarning }) => (isWarning ? `! ${text}` : text));
}

describe('the verdict on the networks', () => {
  it('is none before there is a public network', () => {
    expect(verdict({}, 0, false)).toEqual([]);
  });

  it('warns of what can be reached from the public network', () => {
    expect(verdict({})).toEqual([
      'Docker clients reach the VCH on vic-public.',
      '! From the public network can be reached: Docker API (2376), VCH Admin (2378), Consoles of containers (2377).',
    ]);
  });

  it('says so when nothing of the VCH is on the public network', () => {
    expect(verdict({ client: role('vic-client') })).toEqual([
      'Docker clients reach the VCH on vic-client.',
      'From the public network only ports that containers publish can be reached.',
    ]);
  });

  it('names every network that the debug level opens', () => {
    const [api = ''] = verdict({ client: role('vic-client') }, 3);
    expect(api).toBe(
      'Docker clients reach the VCH on vic-public, vic-client, and the port group with the VCH’s name.',
    );
  });

  it('names container networks that let everybody in, whatever their level is called', () => {
    const containers = [
      container({ alias: 'web' }),
      container({ firewall: 'peers' }),
      container({ alias: 'lab', firewall: 'open' }),
    ];
    expect(verdict({ client: role('vic-client'), containers }).at(-1)).toBe(
      '! Every port of every container on Container network 2 and lab can be reached by everybody there.',
    );
  });
});

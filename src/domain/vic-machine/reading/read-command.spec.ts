// SPDX-License-Identifier: Apache-2.0
import { defaultSettings } from '../../vch';
import { readCommand, type CommandReading } from './read-command';

function read(text: string): CommandReading {
  const reading = readCommand(text, 'sh');
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

describe('readCommand', () => {
  it('reads nothing but defaults from a command without options', () => {
    expect(read('./vic-machine-linux create').settings).toEqual(defaultSettings);
  });

  it('understands aliases, paths of the program and a prompt in front', () => {
    const { settings } = read(
      '$ sudo /opt/vic/vic-machine-linux create -n vch7 -b bridge -i ds1/images -k -v 2',
    );
    expect(settings.general.name).toBe('vch7');
    expect(settings.networks.bridge.portGroup).toBe('bridge');
    expect(settings.storage.imageStore).toBe('ds1/images');
    expect(settings.tls).toEqual({ transport: 'plain' });
    expect(settings.general.debug).toBe(2);
  });

  it('takes the target apart', () => {
    const { target } = read("vic-machine-linux create -t 'vc.example.com/DC 1'").settings;
    expect(target).toEqual({ ...defaultSettings.target, vCenter: 'vc.example.com', datacenter: 'DC 1' });
  });

  it('gives the options of a port group to the first network on it', () => {
    const { settings, notes } = read(
      'create --cn pg:web --cn pg:db --cng pg:10.1.0.1/24 --cnr pg:10.1.0.0/28 --cnr pg:10.1.0.50-60 --cnf pg:Open --cnd other:10.1.0.2',
    );
    expect(settings.networks.containers).toEqual([
      {
        portGroup: 'pg',
        alias: 'web',
        firewall: 'open',
        gateway: '10.1.0.1/24',
        ipRanges: ['10.1.0.0/28', '10.1.0.50-60'],
        dnsServers: [],
      },
      { portGroup: 'pg', alias: 'db', firewall: null, gateway: '', ipRanges: [], dnsServers: [] },
    ]);
    expect(notes).toEqual([
      { code: 'no-such-container-network', option: '--container-network-dns', value: 'other:10.1.0.2' },
    ]);
  });

  it('names the files, each once per option', () => {
    const { files } = read(
      'create --tls-server-cert c.pem --tls-server-key k.pem --tls-ca a.pem --ca a.pem --registry-ca a.pem',
    );
    expect(files).toEqual([
      { path: 'c.pem', option: '--tls-server-cert' },
      { path: 'k.pem', option: '--tls-server-key' },
      { path: 'a.pem', option: '--tls-ca' },
      { path: 'a.pem', option: '--registry-ca' },
    ]);
  });

  it('takes files that are at hand', () => {
    const file = {
      name: 'ca.pem',
      bytes: new Uint8Array([1]),
      certificates: [],
      privateKeys: [],
      problems: [],
    };
    const reading = readCommand('create --tls-ca ca.pem', 'sh', new Map([['ca.pem', file]]));
    const { tls } = reading.ok ? reading.value.settings : defaultSettings;
    expect(tls.transport === 'tls' && tls.clients).toEqual({
      mode: 'required',
      authorities: { source: 'chosen', files: [file] },
    });
  });

  for (const text of [
    'create --target user:s3cret@vc/dc',
    'create --target https://user:s3cret@vc/dc',
    'create --target=user:s3/cr@et@vc',
    'create --password s3cret --user u',
    'create -p=s3cret',
    'create --ops-user o --ops-password s3cret',
    'create --http-proxy http://u:s3cret@proxy:3128',
  ]) {
    it(`drops the password of ${text}`, () => {
      const reading = read(text);
      expect(JSON.stringify(reading)).not.toMatch(/s3cret|cr@et/);
      expect(reading.passwordsDropped.length).toBe(1);
    });
  }

  for (const [text, shown] of [
    ['create --password "$s3cret"', ''],
    ['create --name x --ops-password $s3cret', ''],
    ['create --target "root:$s3cret@vc"', ''],
    ['create --name "$NAME"', '$NAME'],
    ['create --name x && vic-machine ls -p s3cret', '&&'],
    ['create --name x\nexport VIC_MACHINE_PASSWORD=s3cret', ''],
    ["create --name 's3", "'"],
  ] as const) {
    it(`keeps no password in what it notes of ${JSON.stringify(text)}`, () => {
      const reading = read(text);
      expect(JSON.stringify(reading)).not.toContain('s3cret');
      expect(reading.notes.map((note) => (note.code === 'shell' ? note.note.text : note))).toEqual([shown]);
    });
  }

  it('keeps a port: it is no password', () => {
    const reading = read('create --target vc.example.com:8443/dc@home');
    expect(reading.settings.target.vCenter).toBe('vc.example.com:8443');
    expect(reading.passwordsDropped).toEqual([]);
  });

  it('says what has no effect', () => {
    expect(read('create --no-tlsverify --tls-ca ca.pem').notes).toEqual([
      { code: 'ignored', option: '--tls-ca', because: '--no-tlsverify' },
    ]);
    expect(read('create --no-tls --tls-cname x').notes).toEqual([
      { code: 'ignored', option: '--tls-cname', because: '--no-tls' },
    ]);
  });

  it('goes on behind what it does not understand', () => {
    const { settings, notes } = read(
      'create --vm-host-affinity --name vch2 --tls-cert x.pem --debug y --syslog-address a b',
    );
    expect(settings.general.name).toBe('vch2');
    expect(notes.map(({ code }) => code as string)).toEqual(['option', 'option', 'option', 'left-over']);
  });

  it('reads configure, and says what it does not have', () => {
    const { command, settings, notes } = read('vic-machine-linux configure --id vm-7 --tls-cname x --no-tls');
    expect(command).toBe('configure');
    expect(settings.tls.transport === 'tls' && settings.tls.server.commonName).toBe('x');
    expect(notes).toEqual([{ code: 'not-in-configure', option: '--no-tls' }]);
  });

  it('reads update firewall', () => {
    expect(read('vic-machine-linux update firewall --target vc --allow').firewall).toBe('allow');
    expect(read('vic-machine-linux update firewall --allow --deny').firewall).toBe('both');
    expect(read('vic-machine-linux update firewall').firewall).toBe('nothing');
  });

  it('does not read other commands', () => {
    const problem = (text: string) => {
      const reading = readCommand(text, 'sh');
      return reading.ok ? null : reading.problem;
    };
    expect(problem('docker ps')).toEqual({ code: 'other-program', word: 'docker' });
    expect(problem('vic-machine-linux delete')).toEqual({ code: 'other-command', word: 'delete' });
    expect(problem('  ')).toEqual({ code: 'empty', word: '' });
  });
});

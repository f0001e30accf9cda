// SPDX-License-Identifier: Apache-2.0
import { createOptions } from './create-options';
import { parseArguments } from './parse-arguments';

const given = (...argv: string[]) => {
  const parsed = parseArguments(argv);
  return parsed.ok ? Object.fromEntries(parsed.value.given) : parsed.problem.text;
};

describe('createOptions', () => {
  it('has no name or alias twice', () => {
    const names = createOptions.flatMap(({ name, alias }) => (alias === null ? [name] : [name, alias]));
    expect(new Set<string>(names).size).toBe(names.length);
  });
});

describe('parseArguments', () => {
  it('takes one dash or two, a word or an equals sign, and keeps the order of repetitions', () => {
    expect(given('--name', 'a', '-name=b', '--cn', 'x', '-container-network-firewall', 'x:open')).toEqual({
      name: ['a', 'b'],
      'container-network': ['x'],
      'container-network-firewall': ['x:open'],
    });
  });

  it('takes a word that looks like an option for a value', () => {
    expect(given('--name', '--force')).toEqual({ name: ['--force'] });
  });

  it('gives flags a value only behind an equals sign', () => {
    expect(given('--force=false', '-k')).toEqual({ force: ['false'], 'no-tls': ['true'] });
  });

  it('stops at the first word that is no option', () => {
    const parsed = parseArguments(['--force', 'true', '--name', 'x']);
    expect(parsed.ok && parsed.value.rest).toEqual(['true', '--name', 'x']);
  });

  it('puts words in front of the options behind them', () => {
    const parsed = parseArguments(['vch2', '--name', 'x']);
    expect(parsed.ok && [parsed.value.given.get('name'), parsed.value.rest]).toEqual([['x'], ['vch2']]);
  });

  const problems: readonly [readonly string[], string][] = [
    [['--no-tls-verify'], 'flag provided but not defined: -no-tls-verify'],
    [['--name'], 'flag needs an argument: -name'],
    [['---x'], 'bad flag syntax: ---x'],
    [['--force=2'], 'invalid boolean value "2" for -force: parse error'],
    [['--debug', '1.5'], 'invalid value "1.5" for flag -debug: strconv.Atoi: parsing "1.5": invalid syntax'],
    [['--ksz', '1e3'], 'invalid value "1e3" for flag -ksz: parse error'],
    [['--timeout', '5'], 'invalid value "5" for flag -timeout: parse error'],
    [['-v', '1', '--debug', '1'], 'Cannot use two forms of the same flag: v debug'],
  ];

  for (const [argv, text] of problems) {
    it(`refuses ${argv.join(' ')}`, () => {
      expect(given(...argv)).toBe(text);
    });
  }

  it('does not repeat a target that it cannot read: it may hold a password', () => {
    expect(given('--target', 'user:s%zcret@vc')).toBe('invalid value "…" for flag -target: not a URL');
  });

  for (const size of ['2048', '0x800', '2_048', '04000', '-1']) {
    it(`takes ${size} for a number where Go does`, () => {
      expect(given('--certificate-key-size', size)).toEqual({ 'certificate-key-size': [size] });
    });
  }
});

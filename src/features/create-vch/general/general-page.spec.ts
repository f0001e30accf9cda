// SPDX-License-Identifier: Apache-2.0
import { PageHarness } from '../page.harness';
import { GeneralPage } from './general-page';

async function thePage() {
  const page = new PageHarness(GeneralPage);
  await page.settle();
  return page;
}

describe('General page', () => {
  it('makes settings of what is entered', async () => {
    const page = await thePage();
    await page.type('VCH name', 'prod-vch');
    await page.type('Prefix', 'web-');
    await page.choose('Name part', 'Container ID');
    await page.choose('Debug', '1');
    await page.choose('Transport', 'udp');
    await page.type('Host', 'logs.example.com');
    await page.type('Port', '1514');
    expect(page.draft.settings().general).toEqual({
      name: 'prod-vch',
      containerNameConvention: 'web-{id}',
      debug: 1,
      syslogAddress: 'udp://logs.example.com:1514',
    });
  });

  it('shows what a container VM would be called', async () => {
    const page = await thePage();
    expect(page.words).not.toContain('would be called');
    await page.type('Suffix', '-web');
    await page.choose('Name part', 'Docker name');
    expect(page.words).toContain('A container VM would be called “jolly_nobel-web”.');
  });

  it('says what is wrong with a name beside it', async () => {
    const page = await thePage();
    await page.type('VCH name', 'x'.repeat(32));
    expect(page.besides('VCH name')).toContain('32 bytes; 31 are possible');
  });

  it('shows a debug level that a command gave', async () => {
    const page = await thePage();
    page.draft.forms.general.controls.debug.setValue('7');
    await page.settle();
    expect(page.valueOf('Debug')).toBe('7');
  });
});

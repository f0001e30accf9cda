// SPDX-License-Identifier: Apache-2.0
import { accessibilityProblems } from '../axe';
import { VchListPage } from '../pages/vch-list';
import { expect, test } from '../test';

test('what needs attention comes first: an expired certificate, then an API without encryption', async ({
  vsphereClient,
}) => {
  const list = new VchListPage(vsphereClient);
  await expect(list.summary).toHaveText('9 virtual container hosts · 1 could not be read');
  expect((await list.names()).slice(0, 3)).toEqual(['legacy-vch', 'edge-vch', 'lab-vch']);
  await expect(list.cell('legacy-vch', 'expiry')).toContainText('expired 3 days ago');
  await expect(list.cell('legacy-vch', 'finding')).toContainText('The server certificate expired on');
  await expect(list.cell('legacy-vch', 'finding').getByRole('img', { name: 'Problem' })).toBeVisible();
  await expect(list.cell('lab-vch', 'protection')).toHaveText('Not encrypted');
  await expect(list.cell('prod-vch-1', 'protection')).toHaveText('Certificate required');
  await expect(list.cell('edge-vch', 'vCenter')).toHaveText('vcenter-east.example.com');
  const details = await list.open('legacy-vch');
  await expect(details.getByText('Replace it.')).toBeVisible();
  await expect(details.getByText(/CA of clients Acme Client CA/)).toBeVisible();
});

test('a VCH whose GET answers 500 is shown as such, with what to do', async ({ vsphereClient }) => {
  const list = new VchListPage(vsphereClient);
  await expect(list.cell('research-vch', 'finding')).toContainText(
    'could not be read: runtime error: invalid memory address',
  );
  await expect(list.cell('research-vch', 'protection')).toHaveText('not known');
  expect((await list.names()).indexOf('research-vch')).toBeLessThan(
    (await list.names()).indexOf('prod-vch-1'),
  );
  const details = await list.open('research-vch');
  await expect(details.getByText('The vic-machine server could not describe this VCH')).toBeVisible();
  await expect(
    details.getByText(/Give the VCH its certificates again.*vic-machine configure --registry-ca/),
  ).toBeVisible();
});

test('the list and the page of each VCH say the same', async ({ vsphereClient }) => {
  const { page } = vsphereClient;
  const list = new VchListPage(vsphereClient);
  await expect(list.summary).toHaveText('9 virtual container hosts · 1 could not be read');
  await expect(list.frame.getByText(/Oldest answer/)).toBeVisible();
  const names = await list.names();
  expect(names.length).toBe(9);
  const findings: [string, string][] = [];
  for (const name of names) findings.push([name, (await list.cell(name, 'finding').innerText()).trim()]);
  for (const [name, finding] of findings) {
    await page.getByRole('treeitem', { name: `${name} Virtual Container Host` }).click();
    await page.getByRole('tab', { name: 'Configure' }).click();
    const worst = page.locator('main iframe').contentFrame().locator('vch-review-verdict li').first();
    const expected = finding.startsWith('could not be read') ? 'crashes when it is to describe' : finding;
    await expect(worst, name).toContainText(expected);
  }
});

test('a vCenter that is down is named and hides nothing', async ({ vsphereClient, simulator }) => {
  const list = new VchListPage(vsphereClient);
  await expect(list.row('edge-vch')).toBeVisible();
  await simulator.stopVCenters('vcenter-east.example.com');
  await list.button('Refresh').click();
  await expect(list.frame.getByText(/^vcenter-east.example.com does not answer/)).toBeVisible();
  await expect(list.row('edge-vch')).toHaveCount(0);
  await expect(list.cell('prod-vch-1', 'protection')).toHaveText('Certificate required');
});

test('a VCH is deleted once its name is typed', async ({ vsphereClient, simulator }) => {
  const list = new VchListPage(vsphereClient);
  const details = await list.open('build-vch');
  await details.getByRole('button', { name: 'Delete…' }).click();
  await expect(list.dialog.getByText('It cannot be undone.')).toBeVisible();
  const remove = list.dialog.getByRole('button', { name: 'Delete', exact: true });
  await list.dialog.getByLabel(/^Delete all, running ones too/).check({ force: true });
  await list.dialog.getByLabel(/^Delete them with all volumes/).check({ force: true });
  await list.dialog.getByLabel('Type build-vch to confirm').fill('build');
  await expect(remove).toBeDisabled();
  await list.dialog.getByLabel('Type build-vch to confirm').fill('build-vch');
  expect(await accessibilityProblems(list.document())).toEqual([]);
  await remove.click();
  await expect(list.frame.getByText('build-vch was deleted.')).toBeVisible();
  await expect(list.row('build-vch')).toHaveCount(0);
  const deletion = (await simulator.state()).requests.find(({ method }) => method === 'DELETE');
  expect(deletion?.body).toEqual({ containers: 'all', volume_stores: 'all' });
});

test('certificate, log, report and calendar are taken along', async ({ vsphereClient }) => {
  const list = new VchListPage(vsphereClient);
  await expect(list.summary).toHaveText('9 virtual container hosts · 1 could not be read');
  const csv = await list.saved(list.button('Export CSV'));
  expect(csv.name).toMatch(/^vch-report-\d{4}-\d\d-\d\d\.csv$/);
  const lines = csv.text.replace(/^\ufeff/, '').split('\r\n');
  expect(lines.length).toBe(11);
  expect(lines[1]).toMatch(/^"legacy-vch","vcenter-west.example.com",.*"Certificate required".*"Problem"/);
  expect(csv.text).not.toMatch(/(^|,)"?[=+@]/m);

  const json = await list.saved(list.button('Export JSON'));
  const report = JSON.parse(json.text) as { readonly vchs: readonly { readonly name: string }[] };
  expect(report.vchs.map(({ name }) => name)).toContain('research-vch');

  const calendar = await list.saved(list.button('Export Expiry calendar'));
  expect(calendar.name).toBe('vch-certificates.ics');
  expect(calendar.text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(calendar.text.replaceAll('\r\n ', '')).toContain('server certificate of legacy-vch');
  expect(calendar.text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);

  const details = await list.open('prod-vch-1');
  const certificate = await list.saved(details.getByRole('button', { name: 'Download certificate' }));
  expect(certificate.name).toBe('prod-vch-1-certificate.pem');
  expect(certificate.text).toContain('BEGIN CERTIFICATE');
  await details.getByRole('button', { name: 'Creation log' }).click();
  await expect(list.dialog.getByRole('log')).toContainText('Installing VCH');
  const log = await list.saved(list.dialog.getByRole('button', { name: 'Save' }));
  expect(log.text).toContain('Installing VCH');
});

test('a VCH without TLS has no certificate to download', async ({ vsphereClient }) => {
  const list = new VchListPage(vsphereClient);
  await expect(list.cell('lab-vch', 'expiry')).toHaveText('No certificate');
  const details = await list.open('lab-vch');
  await expect(details.getByRole('button', { name: 'Creation log' })).toBeVisible();
  await expect(details.getByRole('button', { name: 'Download certificate' })).toHaveCount(0);
});

test('VCHs are found, and grouped by who they trust', async ({ vsphereClient }) => {
  const list = new VchListPage(vsphereClient);
  await expect(list.cell('edge-vch', 'protection')).toHaveText('Certificate required');
  await list.search.fill('partner');
  await expect(list.summary).toContainText('1 of 9');
  expect(await list.names()).toEqual(['edge-vch']);
  await list.search.fill('');
  await list.frame.getByLabel('Protection').selectOption('Not encrypted');
  await expect(list.summary).toContainText('1 of 9');
  await list.frame.getByLabel('Protection').selectOption('Any');
  await list.frame.getByLabel('Group by client CA').check({ force: true });
  await expect(list.frame.getByText(/^Clients of Acme Client CA get in: \d/)).toBeVisible();
  await expect(list.frame.getByText('Clients of Partner CA get in: 1 virtual container host')).toBeVisible();
  await expect(list.row('edge-vch')).toHaveCount(2);
});

test('the list by keyboard alone', async ({ vsphereClient, page }) => {
  const list = new VchListPage(vsphereClient);
  await expect(list.summary).toHaveText('9 virtual container hosts · 1 could not be read');
  await list.button('New Virtual Container Host…').focus();
  for (const name of ['Refresh', 'Export CSV', 'Export JSON', 'Export Expiry calendar']) {
    await page.keyboard.press('Tab');
    await expect(list.button(name)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(list.search).toBeFocused();
  for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
  // The grid is one stop; arrows walk through its cells.
  await page.keyboard.press('ArrowDown');
  await expect(list.button('Details of legacy-vch')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(list.button('Details of edge-vch')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(list.button('Details of lab-vch')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list.details.getByText('Not encrypted', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list.details).toHaveCount(0);
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`the list keeps WCAG 2.2 AA, ${theme}`, async ({ vsphereClient }) => {
    const list = new VchListPage(vsphereClient);
    await vsphereClient.switchTheme(theme);
    const check = async (what: string) => {
      expect(await accessibilityProblems(list.document()), what).toEqual([]);
    };
    await expect(list.summary).toHaveText('9 virtual container hosts · 1 could not be read');
    await check('list');
    await list.frame.getByLabel('Group by client CA').check({ force: true });
    await check('grouped');
    await list.frame.getByLabel('Group by client CA').uncheck({ force: true });
    await list.button('Manage Columns').click();
    await check('columns');
    await list.frame.getByRole('button', { name: 'Close' }).click();
    const details = await list.open('research-vch');
    await check('details');
    await details.getByRole('button', { name: 'Creation log' }).click();
    await expect(list.dialog.getByRole('log')).toBeVisible();
    await check('log');
  });
}

for (const [width, height] of [
  [1050, 700],
  [900, 500],
] as const) {
  test(`nothing scrolls to the side at ${width} × ${height}`, async ({ vsphereClient, page }) => {
    await page.setViewportSize({ width, height });
    const list = new VchListPage(vsphereClient);
    await expect(list.row('legacy-vch')).toBeVisible();
    const overflow = await list
      .document()
      .evaluate(() =>
        [...document.querySelectorAll('html, body, .datagrid-table, .datagrid-content')].flatMap((element) =>
          element.scrollWidth > element.clientWidth ? [element.className || element.tagName] : [],
        ),
      );
    expect(overflow).toEqual([]);
  });
}

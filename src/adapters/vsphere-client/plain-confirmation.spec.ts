// SPDX-License-Identifier: Apache-2.0
import { askInPage } from './plain-confirmation';

const question = { title: 'Delete?', content: 'For good.', confirm: 'Delete', cancel: 'Keep', danger: true };

function dialog(): HTMLDialogElement {
  return document.querySelector('dialog')!;
}

describe('askInPage', () => {
  for (const [label, expected] of [
    ['Delete', true],
    ['Keep', false],
  ] as const) {
    it(`answers ${expected} for “${label}” and leaves nothing behind`, async () => {
      const answer = askInPage(document, question);
      expect(dialog().open).toBeTrue();
      expect(dialog().getAttribute('aria-label')).toBe('Delete?');
      [...dialog().querySelectorAll('button')].find((button) => button.textContent === label)!.click();
      expect(await answer).toBe(expected);
      expect(document.querySelector('dialog')).toBeNull();
    });
  }

  it('takes closing without an answer for a no', async () => {
    const answer = askInPage(document, question);
    dialog().close();
    expect(await answer).toBeFalse();
  });

  it('offers the safe answer first', async () => {
    const answer = askInPage(document, question);
    expect(document.activeElement?.textContent).toBe('Keep');
    dialog().close();
    expect(await answer).toBeFalse();
  });
});

// SPDX-License-Identifier: Apache-2.0
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { SteadyPress } from './steady-press';

@Component({
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SteadyPress],
  template: `<div vchSteadyPress>
    <input class="field" aria-label="Name" />
    <label class="around">Port <input class="other" /></label>
    <select class="list" aria-label="Kind"></select>
    <button type="button"><span class="words">Go</span></button>
    <button type="button" class="second">Stop</button>
    <p class="text">Text</p>
  </div>`,
})
class Page {}

describe('SteadyPress', () => {
  let page: HTMLElement;

  beforeEach(async () => {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
  });

  afterEach(() => {
    page.remove();
  });

  const at = (selector: string): HTMLElement => {
    const found = page.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  };
  const send = (type: string, selector: string, button = 0): Event => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, button });
    at(selector).dispatchEvent(event);
    return event;
  };

  it('leaves the field when the button comes up', () => {
    at('.field').focus();
    expect(send('mousedown', '.words').defaultPrevented).toBeTrue();
    expect(document.activeElement).toBe(at('.field'));
    send('mouseup', '.words');
    expect(document.activeElement).toBe(at('button'));
  });

  it('stays in the field when the mouse is drawn away', () => {
    at('.field').focus();
    send('mousedown', '.words');
    send('mouseup', '.second');
    expect(document.activeElement).toBe(at('.field'));
    send('mouseup', '.words');
    expect(document.activeElement).toBe(at('.field'));
  });

  for (const selector of ['.other', '.list', '.text'])
    it(`lets ${selector} take the focus as always`, () => {
      at('.field').focus();
      expect(send('mousedown', selector).defaultPrevented).toBeFalse();
    });

  it('has nothing to hold when no field has the focus', () => {
    at('.second').focus();
    expect(send('mousedown', '.words').defaultPrevented).toBeFalse();
  });

  it('leaves other mouse buttons alone', () => {
    at('.field').focus();
    expect(send('mousedown', '.words', 2).defaultPrevented).toBeFalse();
  });
});

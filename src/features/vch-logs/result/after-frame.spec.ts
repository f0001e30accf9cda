// SPDX-License-Identifier: Apache-2.0
import { afterFrame } from './after-frame';

describe('afterFrame', () => {
  it('works once, behind the frame', async () => {
    const order: string[] = [];
    const worked = new Promise<void>((resolve) => {
      afterFrame(() => {
        order.push('work');
        resolve();
      });
    });
    requestAnimationFrame(() => order.push('frame'));
    await worked;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(order).toEqual(['frame', 'work']);
  });

  it('works where no frame is drawn', async () => {
    spyOn(globalThis, 'requestAnimationFrame').and.returnValue(0);
    await expectAsync(new Promise<void>((resolve) => afterFrame(resolve))).toBeResolved();
  });

  it('can be called off', async () => {
    const work = jasmine.createSpy();
    afterFrame(work)();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(work).not.toHaveBeenCalled();
  });
});

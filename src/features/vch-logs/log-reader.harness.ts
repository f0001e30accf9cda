// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { LogFiles } from '../../adapters/log-files';
import { type Answer, PluginServer } from '../../adapters/plugin-server';
import { HOST_BRIDGE } from '../../adapters/vsphere-client';
import { wordsOf } from '../../ui/texts/words-of.harness';
import { LogReader } from './log-reader';

/** What stands around the log reader in a spec. */
export interface Surroundings {
  /** What the vic-machine API answers when it is asked for the creation log. */
  readonly creationLog?: Answer<string>;
  readonly portal?: string | null;
  /** Reads in the place of the real reader. */
  readonly files?: Pick<LogFiles, 'read'>;
}

/** The section "Logs" in an operator's words. */
export class LogReaderHarness {
  private constructor(
    readonly root: HTMLElement,
    private readonly fixture: ComponentFixture<LogReader>,
  ) {}

  static async open({
    creationLog,
    portal = 'https://10.0.0.5:2378',
    files,
  }: Surroundings = {}): Promise<LogReaderHarness> {
    const failed = { ok: false, problem: { kind: 'not-found', message: 'no log' } } as const;
    TestBed.configureTestingModule({
      imports: [LogReader],
      providers: [
        provideZonelessChangeDetection(),
        provideNoopAnimations(), // eslint-disable-line @typescript-eslint/no-deprecated -- Clarity asks for one
        { provide: PluginServer, useValue: { log: () => Promise.resolve(creationLog ?? failed) } },
        {
          provide: HOST_BRIDGE,
          useValue: {
            context: () => [{ type: 'VirtualMachine', id: 'vm-1', vCenterId: 'west' }],
            formatDate: (date: Date) => date.toISOString().slice(0, 16),
          },
        },
        ...(files === undefined ? [] : [{ provide: LogFiles, useValue: files }]),
      ],
    });
    const fixture = TestBed.createComponent(LogReader);
    fixture.componentRef.setInput('portal', portal);
    const root = fixture.nativeElement as HTMLElement;
    document.body.append(root);
    fixture.autoDetectChanges();
    await fixture.whenStable();
    return new LogReaderHarness(root, fixture);
  }

  /** What the section says. */
  get words(): string {
    return wordsOf(this.root);
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this.root.querySelectorAll('button')];
    const button = buttons.find((one) => wordsOf(one) === name || one.ariaLabel === name);
    if (button === undefined) throw new Error(`No button ${name}`);
    return button;
  }

  /** The rows of a table, cell by cell, by the heading before it. */
  rows(label: string): readonly (readonly string[])[] {
    const table = [...this.root.querySelectorAll('table')].find((one) => {
      const id = one.getAttribute('aria-labelledby') ?? '';
      return document.getElementById(id)?.textContent.trim() === label;
    });
    return [...(table?.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map((cell) => wordsOf(cell)));
  }

  async choose(file: File): Promise<void> {
    const input = this.#element<HTMLInputElement>('input[type=file]');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await this.settle();
  }

  async drop(file: File): Promise<void> {
    const transfer = new DataTransfer();
    transfer.items.add(file);
    const zone = this.#element('.zone');
    zone.dispatchEvent(new DragEvent('dragover', { dataTransfer: transfer, cancelable: true }));
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
    await this.settle();
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settle();
  }

  /** Unfolds the first part whose summary has these words. */
  async unfold(words: string | RegExp): Promise<void> {
    const summary = [...this.root.querySelectorAll('summary')].find(
      (one) => wordsOf(one).match(words) !== null,
    );
    if (summary === undefined) throw new Error(`Nothing to unfold: ${String(words)}`);
    summary.click();
    await this.settle();
  }

  /** Waits until nothing is being read any more. */
  async settle(): Promise<void> {
    for (let round = 0; round < 100; round++) {
      await this.fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (round > 1 && this.root.querySelector('progress, [aria-busy=true]') === null) return;
    }
  }

  #element<Found extends Element = Element>(selector: string): Found {
    const element = this.root.querySelector<Found>(selector);
    if (element === null) throw new Error(`No ${selector}`);
    return element;
  }
}

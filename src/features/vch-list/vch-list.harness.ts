// SPDX-License-Identifier: Apache-2.0
import { provideZonelessChangeDetection, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { type Answer, PluginServer } from '../../adapters/plugin-server';
import { HOST_BRIDGE, type ModalOptions, type ObjectReference } from '../../adapters/vsphere-client';
import type { VchListItem } from '../../domain/inventory';
import type { DeleteRequest, VchDetail, VchDetailsAnswer, VchsAnswer } from '../../domain/plugin-api';
import { VchList } from './vch-list';

/** What the plug-in server answers: one after the other, the last one again and again. */
export interface ServerAnswers {
  readonly lists: Answer<VchsAnswer>[];
  readonly details?: Answer<VchDetailsAnswer>[];
  readonly deletion?: Answer<null>;
}

/** A list that could be read. */
export function listOf(...vchs: readonly VchListItem[]): Answer<VchsAnswer> {
  return { ok: true, value: { vchs, problems: [] } };
}

/** Details that were read, and nothing is left to read. */
export function detailsOf(...details: readonly VchDetail[]): Answer<VchDetailsAnswer> {
  return { ok: true, value: { details, next: 'x:1', pending: 0 } };
}

/** A VCH without TLS. */
export function plainVch(name: string): VchDetail {
  return { vCenterId: 'west', id: `vm-${name}`, age: 1000, certificate: null, ok: true, body: { name } };
}

/** A VCH on which the vic-machine API crashes. */
export function crashingVch(name: string): VchDetail {
  const problem = { kind: 'refused', status: 500, message: 'nil pointer dereference' } as const;
  return { vCenterId: 'west', id: `vm-${name}`, age: 0, certificate: null, ok: false, problem };
}

/** The list of VCHs before a server and a host of its own. Call {@link close} after each spec. */
export class ListHarness {
  readonly opened: ModalOptions[] = [];
  readonly went: (ObjectReference | undefined)[] = [];
  readonly deleted: [string, string, DeleteRequest][] = [];
  /** How often the server was told to forget. */
  forgotten = 0;
  readonly refreshes = signal(0);
  readonly root: HTMLElement;
  readonly #fixture: ComponentFixture<VchList>;

  constructor({ lists, details = [detailsOf()], deletion = { ok: true, value: null } }: ServerAnswers) {
    const vCenter = { id: 'west', name: 'vcenter-west.example.com', thumbprint: '', reachable: true };
    TestBed.configureTestingModule({
      imports: [VchList],
      providers: [
        provideZonelessChangeDetection(),
        provideNoopAnimations(), // eslint-disable-line @typescript-eslint/no-deprecated -- Clarity asks for one
        {
          provide: PluginServer,
          useValue: {
            vCenters: () => Promise.resolve({ ok: true, value: [vCenter] }),
            signedInUser: () => Promise.resolve({ ok: true, value: 'jane@vsphere.local' }),
            vchs: () => nextOf(lists),
            vchDetails: () => nextOf(details),
            forgetVchDetails: () => Promise.resolve((this.forgotten += 1)),
            log: () => Promise.resolve({ ok: true, value: 'Nov 22 2026 INFO op=1: made' }),
            deleteVch: (vCenterId: string, id: string, request: DeleteRequest) => {
              this.deleted.push([vCenterId, id, request]);
              return Promise.resolve(deletion);
            },
          },
        },
        {
          provide: HOST_BRIDGE,
          useValue: {
            refreshes: this.refreshes,
            context: () => [],
            locale: () => 'en',
            formatDate: (date: Date) => date.toISOString().slice(0, 10),
            navigate: ({ object }: { object?: ObjectReference }) => this.went.push(object),
            openModal: (options: ModalOptions) => {
              this.opened.push(options);
              return Promise.resolve(undefined);
            },
          },
        },
      ],
    });
    this.#fixture = TestBed.createComponent(VchList);
    this.root = this.#fixture.nativeElement as HTMLElement;
    this.root.style.height = '600px';
    // Without the styles of the page the grid would have no room for rows in sight, and draw only those beyond.
    const room = document.createElement('style');
    room.textContent = '.datagrid-content-virtual { height: 400px; overflow: auto; }';
    this.root.append(room);
    document.body.append(this.root);
    this.#fixture.autoDetectChanges();
  }

  close(): void {
    this.root.remove();
  }

  /** Everything on the page, in one line. */
  words(): string {
    return this.root.textContent.replace(/\s+/g, ' ');
  }

  /** The rows in sight, their cells in one line. */
  rows(): readonly string[] {
    return [...this.root.querySelectorAll('clr-dg-row')].map((row) =>
      [...row.querySelectorAll('clr-dg-cell')].map((cell) => cell.textContent.trim()).join(' '),
    );
  }

  /** Names of the VCHs in sight. */
  names(): string {
    return this.rows()
      .map((row) => row.split(' ')[0])
      .join(' ');
  }

  /** The button whose text or name matches. */
  button(label: RegExp): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((one) =>
      label.test(`${one.textContent} ${one.getAttribute('aria-label') ?? ''}`),
    );
    if (found === undefined) throw new Error(`no button ${label.source}`);
    return found;
  }

  press(label: RegExp): void {
    this.button(label).click();
  }

  type(selector: string, text: string): void {
    const input = this.root.querySelector<HTMLInputElement>(selector);
    if (input === null) throw new Error(`no field ${selector}`);
    input.value = text;
    input.dispatchEvent(new Event('input'));
  }

  /** Waits until something is so; gives up after a while: the expectation that follows tells. */
  async until(condition: () => boolean): Promise<void> {
    for (let round = 0; round < 200 && !condition(); round++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await this.#fixture.whenStable();
  }
}

function nextOf<T>(answers: T[]): Promise<T | undefined> {
  return Promise.resolve(answers.length > 1 ? answers.shift() : answers[0]);
}

// SPDX-License-Identifier: Apache-2.0
import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import type { ChosenFile } from '../../../../domain/certificates';
import {
  type Assignment,
  type SortingPlace,
  type SortingProposal,
  arrangeFiles,
  filePlaces,
} from '../../../../domain/file-sorting';
import { TEXTS } from '../../../../ui/texts/texts';
import { type SortedChoice, putFile, takesSeveral, toggleFile } from './sorted-choice';

/** What the places hold before anything is taken. */
export interface HeldFiles {
  readonly files: Readonly<Partial<Record<SortingPlace, ChosenFile | null>>>;
  /** How many CA files are chosen already. */
  readonly authorities: number;
  readonly source: 'generated' | 'custom';
  readonly clientCertificates: boolean;
}

let made = 0;

/** Which file goes where and why, to be changed, taken or cancelled. Nothing happens before one of the two buttons. */
@Component({
  selector: 'vch-file-sorting-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './file-sorting-preview.html',
  styleUrl: './file-sorting-preview.scss',
})
export class FileSortingPreview {
  readonly proposal = input.required<SortingProposal>();
  readonly held = input.required<HeldFiles>();
  /** What could not be looked at, a sentence each. */
  readonly notices = input<readonly string[]>([]);
  readonly taken = output<SortedChoice>();
  readonly cancelled = output();

  readonly #all = inject(TEXTS);
  protected readonly texts = computed(() => this.#all().fileSorting);
  protected readonly id = `file-sorting-${(made += 1)}`;
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  /** The proposal, with what the operator changed about it. */
  protected readonly choice = linkedSignal<SortingProposal, SortedChoice>({
    source: this.proposal,
    computation: ({ assignments }) => assignments,
  });
  readonly #arranged = computed(() => arrangeFiles(this.choice()));

  protected readonly count = computed(() => {
    const { assignments, leftOver } = this.proposal();
    return new Set([...assignments, ...leftOver].map(({ file }) => file)).size;
  });

  protected readonly rows = computed(() =>
    filePlaces.flatMap((place) => {
      const candidates = this.proposal().candidates[place];
      if (candidates.length === 0) return [];
      const chosen = this.choice().filter((one) => one.place === place);
      const options = candidates.map((file) => {
        const assignment = chosen.find((one) => one.file === file);
        const why = assignment === undefined ? [] : this.#why(assignment);
        return { file, isChosen: assignment !== undefined, why };
      });
      const [only] = chosen;
      const several = takesSeveral(place);
      const why = several || only === undefined ? [] : this.#why(only);
      return [{ place, label: this.texts().places[place], several, options, why, chosen: only ?? null }];
    }),
  );

  protected readonly unused = computed(() => {
    const used = new Set(this.choice().map(({ file }) => file));
    const { assignments, leftOver } = this.proposal();
    const texts = this.texts();
    const told = leftOver.map(({ file, because }) => ({ file, why: texts.leftOver(file.name, because) }));
    const dropped = [...new Set(assignments.map(({ file }) => file))].map((file) => ({
      file,
      why: texts.leftOut,
    }));
    return [...dropped, ...told].filter(({ file }) => !used.has(file));
  });

  /** What taking these would do besides. */
  protected readonly effects = computed(() => {
    const texts = this.texts();
    const { source, clientCertificates, authorities } = this.held();
    const { serverCertificate, serverKey, clientAuthorities, notAppended } = this.#arranged();
    const isServer = serverCertificate !== null || serverKey !== null;
    return [
      ...(notAppended.length > 0 ? [texts.notAppended(notAppended.map(({ name }) => name))] : []),
      ...(isServer && source === 'generated' ? [texts.turnsOnExisting] : []),
      ...(clientAuthorities.length > 0 && !clientCertificates ? [texts.turnsOnClients] : []),
      ...(clientAuthorities.length > 0 && authorities > 0 ? [texts.added(authorities)] : []),
    ];
  });

  constructor() {
    afterNextRender({
      read: () => {
        this.heading().nativeElement.focus();
      },
    });
  }

  /** @param index of the drop-down's entry: 0 is none */
  protected put(place: SortingPlace, index: number): void {
    const file = this.proposal().candidates[place][index - 1] ?? null;
    this.choice.update((choice) => putFile(choice, place, file, this.proposal()));
  }

  protected toggle(place: SortingPlace, file: ChosenFile): void {
    this.choice.update((choice) => toggleFile(choice, place, file, this.proposal()));
  }

  #why({ place, file, reasons }: Assignment): readonly string[] {
    const texts = this.texts();
    const held = this.held().files[place] ?? null;
    const isAuthority = place === 'clientAuthorities' || place === 'serverAuthority';
    return [
      ...(reasons.length === 0 ? [texts.chosenByYou] : reasons.map((one) => texts.reason(one, place))),
      ...(this.proposal().converted.has(file) ? [texts.converted] : []),
      ...(isAuthority && file.privateKeys.length > 0 ? [texts.keyLeft(file.name)] : []),
      ...(held === null ? [] : [texts.replaces(held.name)]),
    ];
  }
}

// SPDX-License-Identifier: Apache-2.0
import {
  ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  type ElementRef,
  computed,
  inject,
  signal,
  viewChild,
  viewChildren,
} from '@angular/core';
import { ClrAlertModule } from '@clr/angular/emphasis/alert';
import { ClrIcon } from '@clr/angular/icon';
import { saveFile } from '../../adapters/downloads';
import { HOST_BRIDGE } from '../../adapters/vsphere-client';
import type { ReviewSectionId } from '../../domain/review';
import { severityShapes } from '../../ui/findings/finding-line';
import { TEXTS } from '../../ui/texts/texts';
import { CheckList } from './checks/check-list';
import { AuthorityFacts } from './facts/authority-facts';
import { CertificateFacts } from './facts/certificate-facts';
import { ContainerNetworkFacts } from './facts/container-network-facts';
import { FactList } from './facts/fact-list';
import { LogFacts } from './facts/log-facts';
import { NetworkPictureFacts } from './facts/network-picture-facts';
import { OpenPortFacts } from './facts/open-port-facts';
import { factsOf } from './facts/section-facts';
import { SensitiveFacts } from './facts/sensitive-facts';
import { reviewReport } from './review-report';
import { VchProbe } from './probe/vch-probe';
import { REVIEW_TEXTS } from './review-texts';
import { countsOf } from './review-counts';
import { ReviewVerdict } from './review-verdict';
import { VchPlaces } from './vch-place';
import { VchSource } from './vch-source';

const severities = ['error', 'warning'] as const;

/** The Security tab of one VCH: verdict first, then section by section what is stored and what is to be said about it. */
@Component({
  selector: 'vch-security',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AuthorityFacts,
    CertificateFacts,
    CheckList,
    ClrAlertModule,
    ClrIcon,
    ContainerNetworkFacts,
    FactList,
    LogFacts,
    NetworkPictureFacts,
    OpenPortFacts,
    ReviewVerdict,
    SensitiveFacts,
    VchProbe,
  ],
  providers: [VchSource, VchPlaces],
  templateUrl: './vch-security.html',
  styleUrl: './vch-security.scss',
  host: { '(window:beforeprint)': 'unfold(true)', '(window:afterprint)': 'unfold(false)' },
})
export class VchSecurity {
  protected readonly source = inject(VchSource);
  // Names of port groups, and what commands name, are found out from the start.
  protected readonly places = inject(VchPlaces);
  protected readonly texts = inject(REVIEW_TEXTS);
  protected readonly all = inject(TEXTS);
  protected readonly shapes = severityShapes;
  readonly #host = inject(HOST_BRIDGE);
  readonly #document = inject(DOCUMENT);
  readonly #application = inject(ApplicationRef);
  private readonly main = viewChild<ElementRef<HTMLElement>>('main');
  #unfoldedForPaper: readonly HTMLDetailsElement[] = [];
  private readonly headings = viewChildren<ElementRef<HTMLElement>>('heading');

  /** Whether everything is unfolded, because it is about to be printed. */
  protected readonly unfolded = signal(false);
  protected readonly review = this.source.review;
  protected readonly counts = computed(() => {
    const review = this.review();
    return review === null ? null : countsOf(review);
  });
  protected readonly checkedAt = computed(() => {
    const review = this.review();
    return review === null ? '' : this.texts.page.checkedAt(this.#host.formatDate(review.at));
  });
  /** What the server said instead of a description; '' otherwise. */
  protected readonly crash = computed(() => {
    const reading = this.source.reading();
    return reading.step === 'undescribed' ? reading.message : '';
  });
  protected readonly sections = computed(() => {
    const review = this.review();
    if (review === null) return [];
    const texts = { review: this.texts, modes: this.all().vchFacts.modes };
    return review.sections.map(({ id, checks }) => ({
      id,
      checks,
      title: this.texts.sections[id],
      facts: factsOf(review, id, texts),
      worst: severities.find((severity) => checks.some(isBroken(severity))) ?? null,
    }));
  });

  protected goTo(id: ReviewSectionId): void {
    const heading = this.headings().find(({ nativeElement }) => nativeElement.id === `section-${id}`);
    heading?.nativeElement.scrollIntoView({ block: 'start' });
    heading?.nativeElement.focus({ preventScroll: true });
  }

  protected print(): void {
    this.#document.defaultView?.print();
  }

  /** Paper has no buttons to unfold anything with, and is white. The browser asks in time, and takes no later answer. */
  protected unfold(unfolded: boolean): void {
    this.unfolded.set(unfolded);
    this.#document.body.setAttribute('cds-theme', unfolded ? 'light' : this.#host.theme());
    this.#application.tick();
    // Parts that other pages have too do not know about paper.
    for (const part of this.#unfoldedForPaper) part.open = false;
    const main = this.main()?.nativeElement;
    this.#unfoldedForPaper = unfolded
      ? [...(main?.querySelectorAll('details') ?? [])].filter(({ open }) => !open)
      : [];
    for (const part of this.#unfoldedForPaper) part.open = true;
  }

  protected export(): void {
    const review = this.review();
    if (review === null) return;
    const day = review.at.toISOString().slice(0, 10);
    const report = JSON.stringify(reviewReport(review, this.texts), null, 2);
    saveFile(this.#document, `${review.vch.name}-security-${day}.json`, report, 'application/json');
  }
}

type Check = NonNullable<ReturnType<VchSource['review']>>['sections'][number]['checks'][number];

function isBroken(severity: 'error' | 'warning'): (check: Check) => boolean {
  return ({ evaluation }) => evaluation.outcome === 'failed' && evaluation.finding.severity === severity;
}

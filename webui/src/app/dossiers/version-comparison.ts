import { httpResource } from '@angular/common/http';
import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DossierVersionView, DossierView } from '../api/models';
import { Money } from '../shared/money';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { documentsDiffer, sectionsDiffering } from './compare';
import { FiledDocuments } from './filed-documents';
import { partsOf, sectionsShown } from './parts';
import { SectionBody } from './section-body';

/** Any two versions of a dossier side by side, section by section. */
@Component({
  selector: 'bz-version-comparison',
  imports: [FiledDocuments, Money, ProblemMessage, SectionBody, TranslocoPipe],
  templateUrl: './version-comparison.html',
  styles: `
    .choose {
      align-items: flex-end;
      margin-bottom: var(--s4);
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--s3) var(--s5);
    }
    .pair > div {
      min-width: 0;
    }
    h4 {
      margin-bottom: var(--s1);
      color: var(--ink-soft);
      font-size: 12px;
      font-weight: 600;
    }
    section {
      padding: var(--s4) 0;
      border-top: 1px solid var(--line);
    }
    section > h3 {
      margin-bottom: var(--s2);
    }
    @media screen and (max-width: 900px) {
      .pair {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class VersionComparison {
  readonly dossier = input.required<DossierView>();
  /** The latest first. */
  readonly versions = input.required<DossierVersionView[]>();

  /** As long as nobody chooses, the latest beside the one before. */
  protected readonly older = linkedSignal(() => this.versions()[1].number);
  protected readonly newer = linkedSignal(() => this.versions()[0].number);
  protected readonly onlyDifferences = signal(true);

  protected readonly before = httpResource<DossierVersionView>(() => this.address(Math.min(this.older(), this.newer())));
  protected readonly after = httpResource<DossierVersionView>(() => this.address(Math.max(this.older(), this.newer())));
  protected readonly problem = computed(() => problemOf(this.before.error() ?? this.after.error()));
  protected readonly pair = computed(() =>
    this.before.hasValue() && this.after.hasValue() ? { before: this.before.value(), after: this.after.value() } : null,
  );
  protected readonly differing = computed(() => {
    const pair = this.pair();
    return pair ? sectionsDiffering(pair.before, pair.after) : [];
  });
  protected readonly otherDocuments = computed(() => {
    const pair = this.pair();
    return pair !== null && documentsDiffer(pair.before, pair.after);
  });
  protected readonly sections = computed(() => {
    const pair = this.pair();
    if (!pair) {
      return [];
    }
    const joint = [pair.before, pair.after].some((version) => !!partsOf(version.content ?? {}).participants?.length);
    const all = sectionsShown(this.dossier().sections, partsOf(pair.after.content ?? {}), joint);
    return this.onlyDifferences() ? all.filter((section) => this.differing().includes(section)) : all;
  });

  protected reload(): void {
    this.before.reload();
    this.after.reload();
  }

  private address(number: number): string {
    return `/api/v1/dossiers/${this.dossier().id}/versions/${number}`;
  }
}

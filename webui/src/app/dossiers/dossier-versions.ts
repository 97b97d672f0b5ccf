import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DossierVersionView, DossierView, Page, Section } from '../api/models';
import { Money } from '../shared/money';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Language } from '../shell/language';
import { VersionComparison } from './version-comparison';

/** How often a dossier was handed in, when, by whom and with what changed; any two versions side by side. */
@Component({
  selector: 'bz-dossier-versions',
  imports: [InstantPipe, Money, ProblemMessage, TranslocoPipe, VersionComparison],
  template: `
    @if (loaded.hasValue()) {
      @if (versions().length) {
        <div class="table-wrap">
          <table class="grid cards">
            <thead>
              <tr>
                <th scope="col">{{ 'dossiers.version' | transloco }}</th>
                <th scope="col">{{ 'dossiers.submittedAt' | transloco }}</th>
                <th scope="col">{{ 'dossiers.submittedBy' | transloco }}</th>
                <th scope="col">{{ 'dossiers.letter' | transloco }}</th>
                <th scope="col" class="amount">{{ 'dossiers.amount' | transloco }} ({{ 'units.wan' | transloco }})</th>
                <th scope="col">{{ 'dossiers.changedSections' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (version of versions(); track version.number) {
                <tr>
                  <td class="lead-cell">{{ 'dossiers.versionNo' | transloco: { number: version.number } }}</td>
                  <td class="num" [attr.data-label]="'dossiers.submittedAt' | transloco">{{ version.submittedAt | bzInstant }}</td>
                  <td [attr.data-label]="'dossiers.submittedBy' | transloco">{{ version.submittedBy }}</td>
                  <td [attr.data-label]="'dossiers.letter' | transloco">
                    {{ version.letterNumber ?? '—' }}
                    @if (version.letterDate) {
                      <span class="small soft num">{{ version.letterDate }}</span>
                    }
                  </td>
                  <td class="amount" [attr.data-label]="'dossiers.amount' | transloco">
                    <bz-money [value]="version.amount" [unit]="false" />
                  </td>
                  <td [attr.data-label]="'dossiers.changedSections' | transloco">{{ changed(version) }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
        @if (versions().length > 1) {
          <bz-version-comparison [dossier]="dossier()" [versions]="versions()" />
        }
      } @else {
        <p class="state">{{ 'dossiers.noVersions' | transloco }}</p>
      }
    } @else if (loaded.error()) {
      <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
    } @else {
      <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
    }
  `,
  styles: `
    bz-version-comparison {
      margin-top: var(--s5);
    }
  `,
})
export class DossierVersions {
  private readonly texts = inject(TranslocoService);
  private readonly language = inject(Language);
  readonly dossier = input.required<DossierView>();

  /** Read again once it was handed in again. */
  private readonly times = computed(() => this.dossier().versions);
  private readonly id = computed(() => this.dossier().id);
  protected readonly loaded = httpResource<Page<DossierVersionView>>(() => {
    this.times();
    return `/api/v1/dossiers/${this.id()}/versions`;
  });
  protected readonly versions = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : []));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));

  protected changed(version: DossierVersionView): string {
    this.language.current();
    if (version.number === 1) {
      return this.texts.translate('dossiers.firstVersion');
    }
    return this.names(version.changed) || this.texts.translate('dossiers.nothingChanged');
  }

  private names(sections: Section[]): string {
    return sections.map((section) => this.texts.translate<string>(`section.${section}`)).join('、');
  }
}

import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Page, PolicyVersionView, ReferenceFigure } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Jurisdictions } from '../shared/jurisdictions';
import { InstantPipe } from '../shared/pipes';
import { policyWords } from '../shared/policy-words';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Toasts } from '../shared/toasts';
import { Language } from '../shell/language';
import { Session } from '../shell/session';
import { PolicyEntry } from './policy-form';

/** Every version of the policy; an old one is never edited. */
@Component({
  selector: 'bz-policy-versions',
  imports: [ArticleChip, InstantPipe, NzButtonModule, PolicyEntry, ProblemMessage, TranslocoPipe],
  template: `
    @if (session.has('platform-admin') && !entering()) {
      <p class="enter">
        <button nz-button nzType="primary" type="button" (click)="entering.set(true)">
          {{ 'administration.newVersion' | transloco }}
        </button>
      </p>
    }
    @if (entering() && versions().length) {
      <bz-policy-form
        [versions]="versions()"
        [adopted]="adopted()"
        (entered)="entered()"
        (closed)="close()"
      />
    }
    @if (loaded.isLoading()) {
      <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
    } @else if (loaded.error()) {
      <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
    }
    @for (version of versions(); track version.id) {
      <details [open]="$first">
        <summary>
          <strong>{{ 'administration.policyFrom' | transloco: { date: version.effectiveFrom } }}</strong>
          <span class="tag">{{ jurisdictions.name(version.jurisdiction) }}</span>
          <span class="soft small">{{ version.reason }} · {{ version.enteredAt | bzInstant }}</span>
        </summary>
        <dl class="facts">
          @for (parameter of parameters(version); track parameter.name) {
            <div>
              <dt>{{ 'policy.' + parameter.name | transloco }}</dt>
              <dd>
                @for (line of parameter.lines; track $index) {
                  <p>{{ line }}</p>
                } @empty {
                  <span class="soft">{{ 'administration.unset' | transloco }}</span>
                }
              </dd>
            </div>
          }
        </dl>
      </details>
    }
    @if (figures().length) {
      <section>
        <h2>{{ 'administration.referenceFigures' | transloco }}</h2>
        <p class="soft small">{{ 'administration.referenceLead' | transloco }}</p>
        <div class="table-wrap">
          <table class="grid">
            <thead>
              <tr>
                <th scope="col">{{ 'administration.figure' | transloco }}</th>
                <th scope="col">{{ 'administration.meaning' | transloco }}</th>
                <th scope="col">{{ 'administration.source' | transloco }}</th>
                <th scope="col">{{ 'administration.parameter' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (figure of figures(); track figure.code) {
                <tr>
                  <td class="num">
                    {{ figure.figure }} {{ 'referenceUnit.' + figure.unit | transloco }}
                    <span class="tag">{{ (figure.enabled ? 'administration.enabled' : 'administration.disabled') | transloco }}</span>
                  </td>
                  <td>{{ figure.meaning }} <bz-article [article]="figure.article" /></td>
                  <td>{{ figure.source }}</td>
                  <td>
                    {{ parameterName(figure) }}
                    @if (entering()) {
                      <button nz-button nzSize="small" type="button" (click)="adopted.set(figure)">
                        {{ 'administration.adopt' | transloco }}
                      </button>
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      </section>
    }
  `,
  styles: `
    details {
      padding: var(--s3) var(--s4);
      border-bottom: 1px solid var(--line);
    }
    summary {
      cursor: pointer;
    }
    summary > * {
      margin-right: var(--s2);
    }
    .enter,
    section {
      padding: var(--s4);
    }
    dl {
      margin-top: var(--s3);
    }
  `,
})
export class PolicyVersions {
  private readonly texts = inject(TranslocoService);
  protected readonly loaded = httpResource<Page<PolicyVersionView>>(() => '/api/v1/policies');
  protected readonly session = inject(Session);
  protected readonly jurisdictions = inject(Jurisdictions);
  private readonly language = inject(Language);
  private readonly toasts = inject(Toasts);
  private readonly references = httpResource<Page<ReferenceFigure>>(() => ({
    url: '/api/v1/policies/reference-figures',
    headers: { 'Accept-Language': this.language.current() },
  }));
  protected readonly figures = computed(() => (this.references.hasValue() ? this.references.value().items : []));
  protected readonly entering = signal(false);
  protected readonly adopted = signal<ReferenceFigure | null>(null);
  protected readonly versions = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : []));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));

  protected parameters(version: PolicyVersionView): { name: string; lines: string[] }[] {
    return Object.entries(version.policy).map(([name, value]) => ({ name, lines: policyWords(this.texts, name, value) }));
  }

  protected parameterName(figure: ReferenceFigure): string {
    const [name, kind] = figure.parameter.split('.');
    const parameter: string = this.texts.translate(`policy.${name}`);
    return kind ? `${parameter} · ${this.texts.translate<string>(`stepKind.${kind}`)}` : parameter;
  }

  protected entered(): void {
    this.close();
    this.loaded.reload();
    this.toasts.say(this.texts.translate('administration.entered'));
  }

  protected close(): void {
    this.entering.set(false);
    this.adopted.set(null);
  }
}

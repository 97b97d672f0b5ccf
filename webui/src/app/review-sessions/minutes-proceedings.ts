import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DocketKind, MinutesItem, Vote } from '../api/models';
import { Departments } from '../shared/departments';
import { chineseNumber, wanText } from '../shared/format';
import { Language } from '../shell/language';
import { bare, dayText, isUnanimous, scoresOf, votersOf } from './minutes';

const VOTES: Vote[] = ['FOR', 'AGAINST', 'ABSTAIN'];

/** What happened on one item: who decided, who was recused, how they voted, what was resolved. */
@Component({
  selector: 'bz-minutes-proceedings',
  imports: [TranslocoPipe],
  template: `
    <h3>{{ ordinal() }}{{ item().projectName }}</h3>
    <p>{{ facts() }}</p>
    @if (item().verdict !== 'CARRY_OVER' || item().votes.length) {
      <p>
        {{ 'reviewSessions.paper.counted' | transloco: { for: item().votesFor, against: item().votesAgainst, abstain: item().abstentions } }}
        @if (unanimous()) {
          {{ 'reviewSessions.paper.unanimous' | transloco }}
        } @else {
          @for (vote of votes; track vote) {
            @if (voters(vote); as names) {
              <span>{{ 'reviewSessions.paper.voters.' + vote | transloco }}{{ names }}{{ 'reviewSessions.paper.stop' | transloco }}</span>
            }
          }
        }
        {{ scores() }}
      </p>
    }
    @for (cast of opinions(); track $index) {
      <p>{{ 'reviewSessions.paper.opinion' | transloco: { name: cast.name, words: cast.opinion } }}</p>
    }
    @if (resolution(); as words) {
      <p><strong>{{ 'reviewSessions.paper.resolved' | transloco }}{{ words }}</strong></p>
    } @else {
      <p class="none">{{ 'reviewSessions.paper.none' | transloco }}</p>
    }
  `,
})
export class MinutesProceedings {
  private readonly texts = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly departments = inject(Departments);
  protected readonly votes = VOTES;
  readonly docket = input.required<DocketKind>();
  readonly item = input.required<MinutesItem>();
  protected readonly unanimous = computed(() => isUnanimous(this.item()));

  protected ordinal(): string {
    const { number } = this.item();
    return this.language.current() === 'en' ? `${number}. ` : `（${chineseNumber(number)}）`;
  }

  /** Who applied for what, and who decided on it. */
  protected facts(): string {
    const item = this.item();
    const own = item.recused.filter((one) => one.ground === 'OWN_DEPARTMENT').map((one) => one.name);
    const declared = item.recused.filter((one) => one.ground === 'DECLARED');
    return this.sentences([
      this.text(`about.${this.docket()}`, { owner: this.departments.label(item.ownerDepartment), code: item.projectCode, amount: wanText(item.amount) }),
      this.text('panel', { entitled: item.entitled, experts: item.experts }),
      item.presiding ? this.text('presided', { name: item.presiding }) : '',
      own.length ? this.text('recusedOwn', { names: this.joined(own) }) : '',
      ...declared.map(({ name, reason }) => this.text(reason ? 'recusedDeclared' : 'recusedWithheld', { name, reason: bare(reason ?? '') })),
      item.absentDepartments.length
        ? this.text('absent', { names: this.joined(item.absentDepartments.map((one) => this.departments.label(one))) })
        : '',
    ]);
  }

  protected voters(vote: Vote): string {
    return this.joined(votersOf(this.item(), vote));
  }

  /** Nothing where no expert gave a score. */
  protected scores(): string {
    const scores = scoresOf(this.item());
    return scores.length
      ? this.text('scored', {
          scores: this.joined(scores.map(({ name, score }) => this.text('score', { name, score }))),
          average: this.item().averageScore?.toFixed(2),
        })
      : '';
  }

  protected opinions() {
    return this.item().votes.filter((cast) => cast.opinion);
  }

  protected resolution(): string | null {
    const item = this.item();
    if (!item.verdict) {
      return null;
    }
    const amount = item.reducedTo === null ? '' : wanText(item.reducedTo);
    const date = item.reviseBy ? dayText(item.reviseBy, this.language.current()) : '';
    return this.sentences([
      this.text(`resolution.${this.docket()}.${item.verdict}`, { amount, date, points: item.revisionPoints ?? '' }),
      item.rank === null ? '' : this.text('ranked', { rank: item.rank }),
      item.reason ? this.text('because', { reason: item.reason }) : '',
      item.onBehalfOf ? this.text('announced', { name: item.onBehalfOf, by: item.concludedBy }) : '',
    ]);
  }

  private sentences(parts: string[]): string {
    return parts.filter(Boolean).join(this.language.current() === 'en' ? ' ' : '');
  }

  private joined(names: string[]): string {
    return names.join(this.text('separator', {}));
  }

  private text(key: string, values: Record<string, unknown>): string {
    return this.texts.translate(`reviewSessions.paper.${key}`, values);
  }
}

import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { OpinionView } from '../api/models';
import { colourOf, wordOf } from './bodies';

/** How one body stands to one dossier: what it said or how long it has been asked, and what is particular about it. */
@Component({
  selector: 'bz-opinion-cell',
  imports: [TranslocoPipe],
  template: `
    @let one = opinion();
    <span [class]="'tag ' + colour(one)">{{ word(one) | transloco }}</span>
    @if (one.state === 'OPEN') {
      <span class="small num">
        <span>{{ 'consultations.waited' | transloco: { days: one.days } }}</span>
        @if (one.due) {
          <span class="soft">{{ 'projects.dueOn' | transloco: { date: one.due } }}</span>
        }
        @if (one.light !== 'NONE' && !one.paused) {
          <span [class.late]="one.light === 'RED'">{{ 'light.' + one.light | transloco }}</span>
        }
      </span>
    } @else if (one.state === 'DONE' && one.days !== null && !one.reused) {
      <span class="small soft num">{{ 'consultations.took' | transloco: { days: one.days } }}</span>
    }
    @if (one.toAnswer && answers()) {
      <span class="tag amber">{{ 'consultations.toAnswer' | transloco }}</span>
    }
    @if (one.reused) {
      <span class="tag">{{ 'consultations.reused' | transloco }}</span>
    }
    @if (one.ownProject) {
      <span class="tag">{{ 'consultations.ownProject' | transloco }}</span>
    }
    @if (one.urgings) {
      <span class="tag">{{ 'consultations.urged' | transloco: { count: one.urgings } }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      align-content: flex-start;
      gap: 2px 4px;
    }
    .small {
      display: flex;
      flex-wrap: wrap;
      flex-basis: 100%;
      gap: 0 6px;
      white-space: normal;
    }
    .late {
      color: var(--red);
    }
    @media screen and (max-width: 720px) {
      :host,
      .small {
        justify-content: var(--cell-side, flex-end);
      }
    }
  `,
})
export class OpinionCell {
  readonly opinion = input.required<OpinionView>();
  /** Whether the owner's answer is told here too. */
  readonly answers = input(true);
  protected readonly colour = colourOf;
  protected readonly word = wordOf;
}

import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CalendarDay } from '../api/models';
import { DayShown, months } from './calendar-months';

/** A year at a glance: what is worked, free, a holiday, or worked in exchange for one. Told by more than colour. */
@Component({
  selector: 'bz-calendar-months',
  imports: [TranslocoPipe],
  template: `
    <p class="legend small">
      <span class="holiday">{{ 'calendar.freeMark' | transloco }}</span> {{ 'calendar.holiday' | transloco }}
      <span class="moved">{{ 'calendar.workedMark' | transloco }}</span> {{ 'calendar.moved' | transloco }}
    </p>
    <div class="months">
      @for (month of shown(); track month.month) {
        <section>
          <h3>{{ 'calendar.month' | transloco: { month: month.month } }}</h3>
          <ol class="plain" [style.--before]="month.before + 1">
            @for (day of month.days; track day.date) {
              <li [class]="day.kind" [title]="title(day)">
                {{ day.number }}
                @if (day.holiday) {
                  <span class="mark" aria-hidden="true">{{ (day.kind === 'moved' ? 'calendar.workedMark' : 'calendar.freeMark') | transloco }}</span>
                  <span class="visually-hidden">{{ title(day) }}</span>
                }
              </li>
            }
          </ol>
        </section>
      }
    </div>
  `,
  styles: `
    .months {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
      gap: var(--s4);
    }
    ol {
      display: grid;
      grid-template-columns: repeat(7, 1fr);
      gap: 2px;
    }
    li {
      padding: 3px 0;
      text-align: center;
      border-radius: 3px;
      font-variant-numeric: tabular-nums;
    }
    li:first-child {
      grid-column-start: var(--before);
    }
    .free {
      color: var(--ink-soft);
      background: var(--grey-tint);
    }
    .holiday {
      color: var(--red);
      background: var(--red-tint);
    }
    .moved {
      color: var(--blue);
      background: var(--blue-tint);
    }
    .mark {
      font-size: 11px;
    }
    .legend > span {
      padding: 1px 6px;
      margin-left: var(--s2);
      border-radius: 3px;
    }
  `,
})
export class CalendarMonths {
  private readonly texts = inject(TranslocoService);
  readonly year = input.required<number>();
  readonly days = input.required<CalendarDay[]>();
  protected readonly shown = computed(() => months(this.year(), this.days()));

  protected title(day: DayShown): string {
    const what: string = day.holiday ? this.texts.translate(`holiday.${day.holiday}`) : '';
    const kind: string = day.holiday ? this.texts.translate(day.kind === 'moved' ? 'calendar.moved' : 'calendar.holiday') : '';
    return [day.date, what, kind].filter(Boolean).join(' ');
  }
}

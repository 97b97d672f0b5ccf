import { httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { CalendarYearSummary, CalendarYearView, Page } from '../api/models';
import { Commands } from '../shared/commands';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { Toasts } from '../shared/toasts';
import { daysText, parseDays } from './calendar-months';
import { CalendarMonths } from './calendar-months-view';

/** The calendar of working days: a year's months at a glance, and where a year is published or corrected. */
@Component({
  selector: 'bz-calendar-years',
  imports: [CalendarMonths, FormsModule, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  templateUrl: './calendar-years.html',
  styles: `
    :host {
      display: block;
      padding: var(--s4);
    }
    :host > * + *,
    form > * + * {
      display: block;
      margin-top: var(--s4);
    }
    form > .row {
      display: flex;
    }
    .short {
      max-width: 160px;
    }
    .rows {
      font-family: monospace;
    }
  `,
})
export class CalendarYears {
  private readonly commands = inject(Commands);
  private readonly texts = inject(TranslocoService);
  private readonly toasts = inject(Toasts);
  protected readonly list = httpResource<Page<CalendarYearSummary>>(() => '/api/v1/calendar-years');
  protected readonly years = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  protected readonly listProblem = computed(() => problemOf(this.list.error()));
  /** The latest year that is published, until another is chosen. */
  protected readonly year = linkedSignal<number | undefined>(
    () => this.years().filter((year) => year.published).at(-1)?.year ?? this.years().at(-1)?.year,
  );
  protected readonly loaded = httpResource<CalendarYearView>(() => {
    const year = this.year();
    return year && year >= 2000 && year <= 2100 ? `/api/v1/calendar-years/${String(year)}` : undefined;
  });
  protected readonly shown = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly loadProblem = computed(() => problemOf(this.loaded.error()));
  protected readonly mayEnter = computed(() => this.shown()?.actions.some((action) => action.name === 'enter' && action.allowed));

  protected readonly rows = linkedSignal(() => daysText(this.shown()?.days ?? []));
  protected readonly basis = linkedSignal(() => this.shown()?.basis ?? '');
  protected readonly published = linkedSignal(() => this.shown()?.published ?? false);
  protected readonly entering = linkedSignal<number | undefined, boolean>({ source: this.year, computation: () => false });
  protected readonly parsed = computed(() => parseDays(this.rows(), this.holidayNames()));
  protected readonly sending = new Sending();

  private holidayNames(): Record<string, string> {
    return this.texts.translateObject('holiday');
  }

  protected async save(year: CalendarYearView): Promise<void> {
    await this.sending.run(async () => {
      await this.commands.send(
        'PUT',
        `/api/v1/calendar-years/${String(year.year)}`,
        { published: this.published(), basis: this.basis(), days: this.parsed().days },
        year.version,
      );
      this.entering.set(false);
      this.loaded.reload();
      this.toasts.say(this.texts.translate('calendar.entered'));
    });
  }
}

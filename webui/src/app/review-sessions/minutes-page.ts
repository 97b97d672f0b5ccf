import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Minutes, MinutesMember, SessionMinutes } from '../api/models';
import { Departments } from '../shared/departments';
import { Money } from '../shared/money';
import { InstantPipe, TitlePipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Language } from '../shell/language';
import { agreedAmount, bare, dayText, presiderOf, rollOf, totalsOf } from './minutes';
import { MinutesProceedings } from './minutes-proceedings';

/** The minutes of a session as an official paper, to be read and printed; a draft as long as the session sits. */
@Component({
  selector: 'bz-minutes-page',
  imports: [InstantPipe, MinutesProceedings, Money, NzButtonModule, ProblemMessage, RouterLink, TitlePipe, TranslocoPipe],
  templateUrl: './minutes-page.html',
  styleUrl: './minutes-page.css',
})
export class MinutesPage {
  private readonly texts = inject(TranslocoService);
  private readonly language = inject(Language);
  protected readonly departments = inject(Departments);
  readonly id = input.required<string>();
  protected readonly loaded = httpResource<SessionMinutes>(() => `/api/v1/review-sessions/${this.id()}/minutes`);
  protected readonly found = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
  protected readonly roll = computed(() => {
    const found = this.found();
    return found && rollOf(found.minutes);
  });
  protected readonly totals = computed(() => totalsOf(this.found()?.minutes.items ?? []));
  protected readonly agreed = agreedAmount;
  protected readonly bare = bare;

  protected day(day: string): string {
    return dayText(day, this.language.current());
  }

  protected opening({ docket, minutes }: SessionMinutes): string {
    const roll = rollOf(minutes);
    const presider = presiderOf(minutes);
    const met = this.texts.translate<string>(presider ? 'reviewSessions.paper.presidedOver' : 'reviewSessions.paper.met', {
      presider,
      date: this.day(minutes.heldOn),
      place: minutes.place,
    });
    return this.texts.translate(`reviewSessions.paper.opening.${docket}`, {
      met,
      year: minutes.year,
      items: minutes.items.length,
      called: roll.called,
      present: roll.present.length + roll.experts.length,
      experts: roll.experts.length,
    });
  }

  protected rules({ rules }: Minutes): string {
    const share = rules.votingThreshold;
    const threshold = share
      ? this.texts.translate<string>('reviewSessions.paper.thresholdShare', { share: `${share.numerator}/${share.denominator}` })
      : this.texts.translate<string>('reviewSessions.paper.thresholdAll');
    return this.texts.translate('reviewSessions.paper.rules', {
      threshold,
      experts: `${rules.expertShareNumerator}/${rules.expertShareDenominator}`,
    });
  }

  /** Department and name, as an official paper lists who came. */
  protected listed(members: MinutesMember[]): string {
    return members.map((member) => `${this.departments.label(member.department)} ${member.name}${this.instead(member)}`).join(
      this.texts.translate('reviewSessions.paper.separator'),
    );
  }

  protected print(): void {
    window.print();
  }

  private instead({ inPlaceOf }: MinutesMember): string {
    return inPlaceOf ? this.texts.translate('reviewSessions.paper.inPlaceOf', { name: inPlaceOf }) : '';
  }
}

import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { AnnualListSummary, DocketKind, Page, ProblemView, ReviewSessionView, SessionPreparation } from '../api/models';
import { Commands } from '../shared/commands';
import { jurisdictionOf } from '../shared/jurisdictions';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Session } from '../shell/session';
import { AgendaEditor } from './agenda-editor';
import { authoritiesOf, linesOf } from './agenda-lines';
import { entriesOf, rowOf, rowsFor } from './member-row';
import { preparationOf } from './review-sessions';
import { MemberRowsForm } from './member-rows';

/** The dockets that need no list. */
const DOCKETS: DocketKind[] = ['DOSSIERS', 'CHANGES', 'TERMINATIONS', 'NON_SHARING'];

/** What a session is on: the id of a list, or what else waits. */
function occasionOf(subject: string | null): { docket: DocketKind; listId: string | null } {
  const docket = DOCKETS.find((one) => one === subject);
  return docket ? { docket, listId: null } : { docket: 'ANNUAL_LIST', listId: subject };
}

/** Convenes a session: the departments that Article 5 names are called, with experts enough for their share. */
@Component({
  selector: 'bz-new-session',
  imports: [AgendaEditor, MemberRowsForm, NzButtonModule, NzInputModule, ProblemMessage, ReactiveFormsModule, RouterLink, TranslocoPipe],
  templateUrl: './new-session.html',
  styles: `
    h2 {
      margin-bottom: var(--s2);
    }
  `,
})
export class NewSession {
  private readonly commands = inject(Commands);
  private readonly router = inject(Router);
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly texts = inject(TranslocoService);
  private readonly key = crypto.randomUUID();
  protected readonly preparation = signal<SessionPreparation | null>(null);
  protected readonly lists = httpResource<Page<AnnualListSummary>>(() => '/api/v1/annual-lists');
  protected readonly listsProblem = computed(() => problemOf(this.lists.error()));
  protected readonly open = computed(() => {
    const own = jurisdictionOf(this.session.department());
    return this.lists.hasValue()
      ? this.lists.value().items.filter((list) => list.state === 'AT_COMMITTEE' && list.jurisdiction === own)
      : [];
  });
  protected readonly lines = computed(() => linesOf(null, this.preparation()?.items ?? []));
  protected readonly dockets = DOCKETS;
  protected readonly agenda = signal<string[]>([]);
  protected readonly authorities = computed(() => authoritiesOf(this.lines(), this.agenda()));
  protected readonly saving = signal(false);
  protected readonly problem = signal<ProblemView | null>(null);

  protected readonly fields = new FormGroup({
    subject: new FormControl<string | null>(null, Validators.required),
    scheduledOn: new FormControl('', { nonNullable: true, validators: Validators.required }),
    place: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.pattern(/\S/)] }),
    members: new FormArray([rowOf({ capacity: 'CHAIR' })]),
  });

  /** For the way out: what was entered is not lost without a question. */
  form() {
    return {
      mayLeave: () =>
        Promise.resolve(!this.fields.dirty || window.confirm(this.texts.translate('reviewSessions.leave'))),
    };
  }

  /** Calls whom Article 5 names, by the people who sat for them last, and experts for a third of all. */
  protected async prepare(subject: string | null): Promise<void> {
    this.problem.set(null);
    this.preparation.set(null);
    this.agenda.set([]);
    if (!subject) {
      return;
    }
    try {
      const { docket, listId } = occasionOf(subject);
      const found = await firstValueFrom(this.http.get<SessionPreparation>(preparationOf(docket, listId)));
      this.preparation.set(found);
      this.agenda.set(found.items.map((item) => item.id));
      this.fields.setControl('members', rowsFor(found));
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }

  protected async save(): Promise<void> {
    this.saving.set(true);
    this.problem.set(null);
    try {
      const { subject, scheduledOn, place } = this.fields.getRawValue();
      const members = entriesOf(this.fields.controls.members, this.preparation()?.people ?? []);
      const session = await this.commands.send<ReviewSessionView>(
        'POST',
        '/api/v1/review-sessions',
        { ...occasionOf(subject), scheduledOn, place: place.trim(), items: this.agenda(), members },
        undefined,
        this.key,
      );
      this.fields.markAsPristine();
      await this.router.navigate(['/review-sessions', session.id], { replaceUrl: true });
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.saving.set(false);
    }
  }
}

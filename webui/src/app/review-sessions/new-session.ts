import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { AnnualListSummary, Page, ProblemView, ReviewSessionView, SessionPreparation } from '../api/models';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';

const CAPACITIES = ['CHAIR', 'DEPUTY_CHAIR', 'MEMBER', 'EXPERT'];

/** Convenes a session: the departments that Article 5 names are called, with experts enough for their share. */
@Component({
  selector: 'bz-new-session',
  imports: [NzButtonModule, NzInputModule, NzSelectModule, ProblemMessage, ReactiveFormsModule, RouterLink, TranslocoPipe],
  templateUrl: './new-session.html',
  styles: `
    .member {
      display: grid;
      grid-template-columns: 140px minmax(0, 1fr) 150px auto;
      gap: var(--s2);
      margin-top: var(--s2);
    }
    @media (max-width: 720px) {
      .member {
        grid-template-columns: minmax(0, 1fr);
        padding-bottom: var(--s3);
        border-bottom: 1px solid var(--line);
      }
    }
  `,
})
export class NewSession {
  private readonly commands = inject(Commands);
  private readonly router = inject(Router);
  private readonly departments = inject(Departments);
  private readonly http = inject(HttpClient);
  private readonly key = crypto.randomUUID();
  protected readonly capacities = CAPACITIES;
  protected readonly preparation = signal<SessionPreparation | null>(null);
  private readonly lists = httpResource<Page<AnnualListSummary>>(() => '/api/v1/annual-lists');
  protected readonly open = computed(() =>
    this.lists.hasValue() ? this.lists.value().items.filter((list) => list.state === 'AT_COMMITTEE') : [],
  );
  protected readonly departmentChoices = computed(() =>
    this.departments.all().map((department) => ({ code: department.code, name: this.departments.label(department) })),
  );
  protected readonly saving = signal(false);
  protected readonly problem = signal<ProblemView | null>(null);

  protected readonly form = new FormGroup({
    listId: new FormControl<string | null>(null, Validators.required),
    scheduledOn: new FormControl('', { nonNullable: true, validators: Validators.required }),
    place: new FormControl('', { nonNullable: true, validators: Validators.required }),
    members: new FormArray([member('CHAIR')]),
  });

  /** Calls whom Article 5 names, by the people who sat for them last, and experts for a third of all. */
  protected async prepare(listId: string | null): Promise<void> {
    this.problem.set(null);
    this.preparation.set(null);
    if (!listId) {
      return;
    }
    try {
      const found = await firstValueFrom(
        this.http.get<SessionPreparation>('/api/v1/review-sessions/preparation', { params: { listId } }),
      );
      this.preparation.set(found);
      this.call(found);
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }

  private call(found: SessionPreparation): void {
    const seats = found.namedDepartments.map((department) => ({ code: department.code, capacity: 'MEMBER' }));
    const rows = [{ code: found.chair.code, capacity: 'CHAIR' }, ...seats].map(({ code, capacity }) => {
      const known = found.people.find((person) => person.department.code === code && person.capacity === capacity);
      return member(capacity, code, known?.name, known?.userId);
    });
    const experts = found.people.filter((person) => person.capacity === 'EXPERT').slice(0, 6);
    const wanted = Math.ceil(rows.length / 2) + 1;
    const called = experts.map((expert) => member('EXPERT', expert.department.code, expert.name, expert.userId));
    while (called.length < wanted) {
      called.push(member('EXPERT'));
    }
    this.form.setControl('members', new FormArray([...rows, ...called]));
  }

  protected add(): void {
    this.form.controls.members.push(member('EXPERT'));
  }

  protected remove(index: number): void {
    this.form.controls.members.removeAt(index);
  }

  protected async save(): Promise<void> {
    this.saving.set(true);
    this.problem.set(null);
    try {
      const session = await this.commands.send<ReviewSessionView>(
        'POST',
        '/api/v1/review-sessions',
        this.form.getRawValue(),
        undefined,
        this.key,
      );
      await this.router.navigate(['/review-sessions', session.id], { replaceUrl: true });
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.saving.set(false);
    }
  }
}

function member(capacity: string, department: string | null = null, name = '', userId: string | null = null) {
  return new FormGroup({
    name: new FormControl(name, { nonNullable: true, validators: [Validators.required, Validators.maxLength(64)] }),
    department: new FormControl<string | null>(department, Validators.required),
    capacity: new FormControl(capacity, { nonNullable: true }),
    userId: new FormControl<string | null>(userId),
  });
}

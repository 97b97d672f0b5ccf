import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { AnnualListSummary, Page, ProblemView, ReviewSessionView } from '../api/models';
import { Commands } from '../shared/commands';
import { Departments } from '../shared/departments';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';

const KINDS = ['CHAIR', 'MEMBER', 'EXPERT'];

/** Records who sat in a session of the committee, on which list and when. */
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
  private readonly key = crypto.randomUUID();
  protected readonly kinds = KINDS;
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
    heldOn: new FormControl('', { nonNullable: true, validators: Validators.required }),
    place: new FormControl('', { nonNullable: true }),
    members: new FormArray([member('CHAIR'), member('MEMBER'), member('EXPERT')]),
  });

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

function member(kind: string) {
  return new FormGroup({
    name: new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(64)] }),
    department: new FormControl<string | null>(null),
    kind: new FormControl(kind, { nonNullable: true }),
  });
}

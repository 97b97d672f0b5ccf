import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { firstValueFrom } from 'rxjs';
import { DepartmentRef, ExpertDrawSummary, ExpertDrawView, KnownMember, Page } from '../api/models';
import { Departments } from '../shared/departments';
import { CAPACITIES, MemberRow, MemberRows, accountOf, named, rowOf, seatDrawn, uncalled } from './member-row';

/** Who is called to a session, row by row, in the order of precedence. */
@Component({
  selector: 'bz-member-rows',
  imports: [NzButtonModule, NzInputModule, NzSelectModule, ReactiveFormsModule, TranslocoPipe],
  template: `
    <datalist id="known-people">
      @for (name of names(); track name) {
        <option [value]="name"></option>
      }
    </datalist>
    @for (row of rows().controls; track row; let i = $index) {
      <div class="member" [formGroup]="row">
        <input
          nz-input
          maxlength="64"
          list="known-people"
          autocomplete="off"
          formControlName="name"
          [attr.aria-label]="('reviewSessions.memberName' | transloco) + ' ' + (i + 1)"
          [placeholder]="'reviewSessions.memberName' | transloco"
          #name
          (input)="named(row, name.value)"
        />
        <nz-select
          nzShowSearch
          nzAllowClear
          formControlName="department"
          [nzId]="'member-department-' + i"
          [nzPlaceHolder]="'reviewSessions.memberDepartment' | transloco"
        >
          @for (department of choices(); track department.code) {
            <nz-option [nzValue]="department.code" [nzLabel]="department.name" />
          }
        </nz-select>
        <label class="visually-hidden" [for]="'member-department-' + i">{{ 'reviewSessions.memberDepartment' | transloco }} {{ i + 1 }}</label>
        <select class="ant-input" formControlName="capacity" [attr.aria-label]="('reviewSessions.memberKind' | transloco) + ' ' + (i + 1)">
          @for (kind of capacities; track kind) {
            <option [ngValue]="kind">{{ 'reviewSessions.kind.' + kind | transloco }}</option>
          }
        </select>
        <span class="account">
          @if (account(row)) {
            <span class="tag blue">{{ 'reviewSessions.byAccount' | transloco }}</span>
          }
        </span>
        <button nz-button nzType="link" type="button" (click)="remove(i)">
          {{ 'choice.remove' | transloco }} <span class="visually-hidden">{{ row.controls.name.value || i + 1 }}</span>
        </button>
      </div>
    }
    @for (department of uncalled(); track department.code) {
      <p class="notice amber">
        <span class="words">{{ 'reviewSessions.authorityUncalled' | transloco: { department: departments.label(department) } }}</span>
        <button nz-button nzSize="small" type="button" (click)="call(department)">
          {{ 'reviewSessions.call' | transloco }}<span class="visually-hidden"> {{ departments.label(department) }}</span>
        </button>
      </p>
    }
    @if (draws().length) {
      <div class="field draw">
        <label for="member-draw">{{ 'experts.fromDraw' | transloco }}</label>
        <select id="member-draw" class="ant-input" #draw (change)="seat(draw.value)">
          <option value="">—</option>
          @for (each of draws(); track each.id) {
            <option [value]="each.id">{{ each.neededOn }} {{ each.purpose }}</option>
          }
        </select>
      </div>
    }
    <button class="add" nz-button nzType="dashed" type="button" (click)="add()">{{ 'reviewSessions.addMember' | transloco }}</button>
  `,
  styles: `
    .member {
      display: grid;
      grid-template-columns: 140px minmax(0, 1fr) 150px 84px auto;
      gap: var(--s2);
      align-items: center;
      margin-top: var(--s2);
    }
    .notice {
      align-items: center;
      margin-top: var(--s2);
    }
    .words {
      flex: 1;
    }
    .draw {
      max-width: 420px;
      margin-top: var(--s3);
    }
    .add {
      margin-top: var(--s3);
    }
    @media screen and (max-width: 720px) {
      .member {
        grid-template-columns: minmax(0, 1fr);
        padding-bottom: var(--s3);
        border-bottom: 1px solid var(--line);
      }
    }
  `,
})
export class MemberRowsForm {
  private readonly http = inject(HttpClient);
  protected readonly departments = inject(Departments);
  protected readonly capacities = CAPACITIES;
  readonly rows = input.required<MemberRows>();
  /** Who was called before. */
  readonly people = input<KnownMember[]>([]);
  /** Departments that have to be called for what is on the agenda. */
  readonly wanted = input<DepartmentRef[]>([]);
  protected readonly names = computed(() => [...new Set(this.people().map((person) => person.name))]);
  protected readonly choices = computed(() =>
    this.departments.all().map((department) => ({ code: department.code, name: this.departments.label(department) })),
  );

  /** The latest draws, whose experts may be called as a whole. */
  private readonly drawn = httpResource<Page<ExpertDrawSummary>>(() => '/api/v1/expert-draws?limit=10');
  protected readonly draws = computed(() => (this.drawn.hasValue() ? this.drawn.value().items : []));

  protected async seat(draw: string): Promise<void> {
    if (draw) {
      const { sitting } = await firstValueFrom(this.http.get<ExpertDrawView>(`/api/v1/expert-draws/${draw}`));
      seatDrawn(this.rows(), sitting);
    }
  }

  protected named(row: MemberRow, name: string): void {
    named(row, name, this.people());
  }

  protected account(row: MemberRow): string | null {
    return accountOf(row, this.people());
  }

  protected uncalled(): DepartmentRef[] {
    return uncalled(this.rows(), this.wanted());
  }

  /** Before the experts, by whoever came for the department last. */
  protected call(department: DepartmentRef): void {
    const known = this.people().find((person) => person.department.code === department.code && person.capacity === 'MEMBER');
    const experts = this.rows().controls.findIndex((row) => row.controls.capacity.value === 'EXPERT');
    const row = rowOf({ capacity: 'MEMBER', department: department.code, name: known?.name, userId: known?.userId });
    this.rows().insert(experts < 0 ? this.rows().length : experts, row);
    this.rows().markAsDirty();
  }

  protected add(): void {
    this.rows().push(rowOf());
    this.rows().markAsDirty();
  }

  protected remove(index: number): void {
    this.rows().removeAt(index);
    this.rows().markAsDirty();
  }
}

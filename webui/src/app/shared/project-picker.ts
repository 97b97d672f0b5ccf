import { HttpClient } from '@angular/common/http';
import { Component, forwardRef, inject, input, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ControlValueAccessor, FormsModule, NG_VALUE_ACCESSOR } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzSelectModule } from 'ng-zorro-antd/select';
import { Subject, catchError, debounceTime, of, switchMap } from 'rxjs';
import { Page, ProjectSummary } from '../api/models';

const SEARCH_AFTER_MS = 250;
const SHORTEST_SEARCH = 2;
const NOTHING: Page<ProjectSummary> = { items: [], nextCursor: null, total: null };

type Choice = Pick<ProjectSummary, 'id' | 'code' | 'name'>;

/** Picks a project by name or code and keeps its id, which nobody should have to type. */
@Component({
  selector: 'bz-project-picker',
  imports: [FormsModule, NzSelectModule, TranslocoPipe],
  template: `
    <nz-select
      nzShowSearch
      nzServerSearch
      nzAllowClear
      [nzId]="inputId()"
      [nzDisabled]="disabled()"
      [nzPlaceHolder]="'projectPicker.search' | transloco"
      [nzNotFoundContent]="'projectPicker.nothing' | transloco"
      [ngModel]="value()"
      [ngModelOptions]="{ standalone: true }"
      (ngModelChange)="picked($event)"
      (nzOnSearch)="searches.next($event)"
      (nzBlur)="touched()"
    >
      @for (project of found(); track project.id) {
        <nz-option [nzValue]="project.id" [nzLabel]="project.name + ' ' + project.code" />
      }
    </nz-select>
  `,
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => ProjectPicker), multi: true }],
})
export class ProjectPicker implements ControlValueAccessor {
  private readonly http = inject(HttpClient);
  readonly inputId = input('');
  protected readonly searches = new Subject<string>();
  protected readonly found = signal<Choice[]>([]);
  protected readonly value = signal<string | null>(null);
  protected readonly disabled = signal(false);
  private changed: (value: string | null) => void = () => undefined;
  protected touched: () => void = () => undefined;

  constructor() {
    this.searches
      .pipe(
        debounceTime(SEARCH_AFTER_MS),
        switchMap((text) => this.search(text.trim())),
        takeUntilDestroyed(),
      )
      .subscribe((page) => {
        this.found.set(page.items);
      });
  }

  protected picked(id: string | null): void {
    this.value.set(id);
    this.changed(id);
  }

  writeValue(id: string | null): void {
    this.value.set(id);
    if (id && !this.found().some((project) => project.id === id)) {
      this.http.get<ProjectSummary>(`/api/v1/projects/${id}`).subscribe({
        next: (project) => {
          this.found.set([project]);
        },
        error: () => {
          this.found.set([{ id, code: '', name: id }]);
        },
      });
    }
  }

  registerOnChange(fn: (value: string | null) => void): void {
    this.changed = fn;
  }

  registerOnTouched(fn: () => void): void {
    this.touched = fn;
  }

  setDisabledState(disabled: boolean): void {
    this.disabled.set(disabled);
  }

  private search(q: string) {
    return q.length < SHORTEST_SEARCH
      ? of(NOTHING)
      : this.http
          .get<Page<ProjectSummary>>('/api/v1/projects', { params: { q, limit: 20 } })
          .pipe(catchError(() => of(NOTHING)));
  }
}

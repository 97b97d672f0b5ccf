import { HttpClient } from '@angular/common/http';
import { Component, ElementRef, afterEveryRender, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { firstValueFrom } from 'rxjs';
import { Page, ProblemView, SavedList } from '../api/models';
import { Commands } from './commands';
import { problemOf } from './problem';
import { ProblemMessage } from './problem-message';

const HOME = '/api/v1/saved-views';

/**
 * The columns of the list of this page, and the page as it is under a name. Both are in the address: whoever is sent the link
 * sees the same list.
 */
@Component({
  selector: 'bz-list-views',
  imports: [FormsModule, NzButtonModule, ProblemMessage, TranslocoPipe],
  template: `
    <details (toggle)="look()">
      <summary>{{ 'views.title' | transloco }}</summary>
      <div class="menu">
        <fieldset>
          <legend>{{ 'views.columns' | transloco }}</legend>
          @for (column of columns(); track $index) {
            @if (column) {
              <label>
                <input type="checkbox" [checked]="!hidden().includes($index + 1)" [disabled]="$index === first()" (change)="turn($index + 1)" />
                {{ column }}
              </label>
            }
          }
        </fieldset>
        <div>
          <p class="small soft">{{ 'views.saved' | transloco }}</p>
          <ul>
            @for (view of views(); track view.id) {
              <li class="row">
                <button nz-button nzType="link" type="button" (click)="open(view)">{{ view.name }}</button>
                <button nz-button nzSize="small" type="button" (click)="remove(view)">
                  {{ 'views.remove' | transloco }}<span class="visually-hidden">{{ view.name }}</span>
                </button>
              </li>
            } @empty {
              <li class="soft">{{ 'views.none' | transloco }}</li>
            }
          </ul>
          <form class="row" (ngSubmit)="save()">
            <input class="ant-input" name="name" maxlength="50" [attr.aria-label]="'views.name' | transloco" [placeholder]="'views.name' | transloco" [(ngModel)]="name" />
            <button nz-button [disabled]="!name().trim()">{{ 'views.save' | transloco }}</button>
          </form>
          @if (problem(); as problem) {
            <bz-problem [problem]="problem" />
          }
        </div>
      </div>
    </details>
  `,
  styles: `
    summary {
      cursor: pointer;
    }
    .menu {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s4);
      padding: var(--s3) 0;
    }
    fieldset {
      display: flex;
      flex-direction: column;
      gap: var(--s2);
      padding: 0;
      border: 0;
    }
    legend {
      font-size: 12px;
      color: var(--ink-soft);
    }
    ul {
      padding: 0;
      list-style: none;
    }
  `,
})
export class ListViews {
  private readonly http = inject(HttpClient);
  private readonly commands = inject(Commands);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly host: HTMLElement = (inject(ElementRef) as ElementRef<HTMLElement>).nativeElement;
  private readonly page = this.router.url.split(/[?#]/)[0];
  private readonly params = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly views = signal<SavedList[]>([]);
  protected readonly columns = signal<string[]>([]);
  /** What a row is known by is always shown. */
  protected readonly first = signal(0);
  protected readonly name = signal('');
  protected readonly problem = signal<ProblemView | null>(null);
  protected readonly hidden = computed(() => hiddenIn(this.params().get('hide')));

  constructor() {
    afterEveryRender(() => {
      const table = this.table();
      const hidden = this.hidden().join(' ');
      if (table && table.dataset['hidden'] !== hidden) {
        table.dataset['hidden'] = hidden;
      }
    });
  }

  protected look(): void {
    const heads = [...(this.table()?.querySelectorAll('thead th') ?? [])];
    this.columns.set(heads.map((head) => head.textContent.trim()));
    const lead = this.table()?.querySelector('tbody .lead-cell');
    this.first.set(lead?.parentElement ? [...lead.parentElement.children].indexOf(lead) : 0);
    void this.attempt(() => this.read());
  }

  protected turn(column: number): void {
    const hidden = this.hidden();
    const turned = hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column].sort((a, b) => a - b);
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { hide: turned.join(',') || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected async save(): Promise<void> {
    const query = this.router.url.split('#')[0].split('?')[1] ?? '';
    await this.attempt(async () => {
      await this.commands.send('POST', HOME, { page: this.page, name: this.name().trim(), query });
      this.name.set('');
      await this.read();
    });
  }

  protected open(view: SavedList): void {
    void this.router.navigateByUrl(`${view.page}${view.query ? '?' : ''}${view.query}`);
  }

  protected async remove(view: SavedList): Promise<void> {
    await this.attempt(async () => {
      await this.commands.send('POST', `${HOME}/${view.id}/removal`, {}, view.version);
      await this.read();
    });
  }

  private async read(): Promise<void> {
    const found = await firstValueFrom(this.http.get<Page<SavedList>>(HOME, { params: { page: this.page } }));
    this.views.set(found.items);
  }

  private async attempt(deed: () => Promise<void>): Promise<void> {
    this.problem.set(null);
    try {
      await deed();
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }

  private table(): HTMLTableElement | null {
    return this.host.closest('.panel')?.querySelector('table.grid') ?? null;
  }
}

/** Numbers of columns, from 1 on, as the address has them. */
export function hiddenIn(param: string | null): number[] {
  return (param ?? '')
    .split(',')
    .map(Number)
    .filter((column) => Number.isInteger(column) && column > 0 && column <= 20);
}

import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { HeldUpProject } from '../api/models';
import { Departments } from '../shared/departments';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { placeOf } from '../shared/place';

/** The projects an article is holding up now, as far as the reader may see them: the number, and the list when asked for. */
@Component({
  selector: 'bz-held-up',
  imports: [ListState, RouterLink, TranslocoPipe],
  template: `
    <button class="link" type="button" [attr.aria-expanded]="open()" (click)="toggle()">
      {{ 'regulation.heldUp' | transloco: { count: count() } }}
    </button>
    @if (open()) {
      <ul class="plain">
        @for (held of list.items(); track held.by + held.code) {
          <li>
            <a [routerLink]="placeOf(held.page).path" [queryParams]="placeOf(held.page).params">{{ held.name }}</a>
            <span class="soft small num">{{ held.code }}</span>
            <span class="soft small">{{ departments.label(held.ownerDepartment) }}</span>
            @for (reason of held.reasons; track $index) {
              <p class="small">{{ reason }}</p>
            }
            @if (held.since) {
              <p class="small soft">{{ 'regulation.since' | transloco: { date: held.since } }}</p>
            }
          </li>
        }
      </ul>
      <bz-list-state [list]="list" />
    }
  `,
  styles: `
    .link {
      padding: 4px 0;
      border: 0;
      background: none;
      color: var(--red);
      font: inherit;
      cursor: pointer;
      text-align: left;
    }
    .link:hover {
      text-decoration: underline;
    }
    li + li {
      margin-top: var(--s2);
    }
  `,
})
export class HeldUp {
  protected readonly placeOf = placeOf;
  protected readonly departments = inject(Departments);
  readonly article = input.required<string>();
  readonly count = input.required<number>();
  protected readonly open = signal(false);
  private readonly query = signal<Record<string, string> | undefined>(undefined);
  protected readonly list = new KeysetList<HeldUpProject>(
    () => `/api/v1/articles/${this.article()}/holding-up`,
    this.query,
  );

  protected toggle(): void {
    this.open.update((open) => !open);
    if (!this.query()) {
      this.query.set({});
    }
  }
}

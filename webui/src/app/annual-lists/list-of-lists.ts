import { Component, computed, inject, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { AnnualListSummary, AnnualListView } from '../api/models';
import { Jurisdictions } from '../shared/jurisdictions';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { Money } from '../shared/money';
import { Session } from '../shell/session';
import { AnnualLists } from './annual-lists';
import { CallForm } from './call-form';

/** The annual lists, latest year first; the leading group office opens the next call from here. */
@Component({
  selector: 'bz-list-of-lists',
  imports: [CallForm, ListState, Money, NzButtonModule, RouterLink, TranslocoPipe],
  template: `
    <section class="page">
      <div class="page-head">
        <div>
          <h1>{{ 'annualLists.title' | transloco }}</h1>
          <p class="lead">{{ 'annualLists.lead' | transloco }}</p>
        </div>
        @if (mayOpen()) {
          <button nz-button nzType="primary" type="button" (click)="form().open(null)">
            {{ 'annualLists.openCall' | transloco }}
          </button>
        }
      </div>
      <ul class="plain stack">
        @for (each of list.items(); track each.id) {
          <li class="panel">
            <a class="card" [routerLink]="['/annual-lists', each.id]">
              <span class="year num">{{ each.year }}</span>
              @if (jurisdictions.elsewhere(each.jurisdiction); as place) {
                <span class="tag">{{ place }}</span>
              }
              <span class="tag" [class.green]="each.state === 'PUBLISHED'" [class.blue]="each.state !== 'PUBLISHED'">
                {{ 'annualLists.state.' + each.state | transloco }}
              </span>
              @if (each.adjustment) {
                <span>{{ 'annualLists.adjustmentNo' | transloco: { number: each.adjustment } }}</span>
              }
              @if (each.opensOn) {
                <span class="soft">
                  {{ 'annualLists.callFromTo' | transloco: { from: each.opensOn, to: each.closesOn } }}
                </span>
              }
              <span class="fill"></span>
              @if (each.ceiling) {
                <span>
                  <span class="soft small ceiling">{{ 'annualLists.ceiling' | transloco }}</span><bz-money [value]="each.ceiling" />
                </span>
              }
            </a>
          </li>
        }
      </ul>
      <bz-list-state [list]="list" emptyText="annualLists.empty" />
      <bz-call-form (done)="opened($event)" />
    </section>
  `,
  styles: `
    .ceiling {
      margin-right: var(--s2);
    }
    .card {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s2) var(--s4);
      padding: var(--s4);
      color: var(--ink);
    }
    .card:hover {
      background: #f6f9fd;
      text-decoration: none;
    }
    .year {
      font-size: 20px;
      font-weight: 600;
      color: var(--blue);
    }
    .fill {
      flex: 1;
    }
  `,
})
export class ListOfLists {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly jurisdictions = inject(Jurisdictions);
  protected readonly form = viewChild.required(CallForm);
  protected readonly mayOpen = computed(() => this.session.has('leading-group-office'));
  protected readonly list = new KeysetList<AnnualListSummary>(
    inject(AnnualLists).home,
    computed(() => ({ limit: 20 })),
  );

  protected opened(list: AnnualListView): void {
    void this.router.navigate(['/annual-lists', list.id]);
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ServiceAccount } from '../api/models';
import { Departments } from '../shared/departments';
import { InstantPipe } from '../shared/pipes';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { readAt } from '../shared/read-at';
import { AllowancePanel } from './allowance-panel';
import { DeedList } from './deed-list';
import { LimitForm } from './limit-form';
import { ScopePipe } from './scopes';
import { ServiceAccounts } from './service-accounts';

/** One system: what it asks for, what it may do, how often it may call and did, and what it did. */
@Component({
  selector: 'bz-service-account-page',
  imports: [AllowancePanel, DeedList, InstantPipe, LimitForm, ProblemMessage, RouterLink, ScopePipe, TranslocoPipe],
  templateUrl: './service-account-page.html',
  styles: `
    .parts {
      display: grid;
      gap: var(--s4);
    }
  `,
})
export class ServiceAccountPage {
  private readonly accounts = inject(ServiceAccounts);
  protected readonly departments = inject(Departments);
  readonly id = input.required<string>();

  protected readonly loaded = readAt<ServiceAccount>(() => this.accounts.at(this.id()));
  protected readonly account = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));
}

import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DepartmentRef, MonitoringReport } from '../api/models';
import { Departments } from '../shared/departments';
import { Money } from '../shared/money';

/** What a year came to: the registers' figures, the owner's words, goal by goal (A41). */
@Component({
  selector: 'bz-monitoring-content',
  imports: [Money, TranslocoPipe],
  template: `
    @let handedIn = monitoring().handedIn;
    @let figures = monitoring().figures;
    <section class="panel">
      <header>
        <h2>{{ 'performance.figures' | transloco: { year: figures.year } }}</h2>
      </header>
      <dl class="body facts">
        <div>
          <dt>{{ 'performance.progress' | transloco }}</dt>
          <dd class="num">{{ figures.progress === null ? '—' : figures.progress + '%' }}</dd>
        </div>
        <div>
          <dt>{{ 'performance.contracted' | transloco }}</dt>
          <dd><bz-money [value]="figures.contracted" /></dd>
        </div>
        <div>
          <dt>{{ 'performance.paid' | transloco }}</dt>
          <dd><bz-money [value]="figures.paid" /></dd>
        </div>
        @for (funds of figures.funds; track funds.source) {
          <div>
            <dt>{{ 'source.' + funds.source | transloco }}</dt>
            <dd>
              {{ 'performance.planned' | transloco }} <bz-money [value]="funds.planned" /> · {{ 'performance.paidInYear' | transloco }}
              <bz-money [value]="funds.paid" />
            </dd>
          </div>
        }
        @for (field of texts; track field) {
          @if (handedIn[field]; as text) {
            <div class="wide">
              <dt>{{ 'performance.monitor.' + field | transloco }}</dt>
              <dd>{{ text }}</dd>
            </div>
          }
        }
        <div class="wide">
          <dt>{{ 'performance.monitor.goals' | transloco }}</dt>
          <dd>
            <ul class="plain">
              @for (goal of handedIn.goals; track $index) {
                <li>
                  {{ goal.goal }}：{{ goal.reached }} <span class="num">{{ goal.percent }}%</span>
                </li>
              }
            </ul>
          </dd>
        </div>
        <div class="wide">
          <dt>{{ 'performance.users' | transloco }}</dt>
          <dd>
            @for (user of users(); track user.code) {
              <span>{{ departments.label(user) }} </span>
            } @empty {
              {{ 'performance.onlyOwner' | transloco }}
            }
          </dd>
        </div>
        @if (handedIn.supervision; as supervision) {
          <div class="wide">
            <dt>{{ 'performance.supervision' | transloco }}</dt>
            <dd>
              {{ supervision.firm }} <span class="num soft">{{ supervision.givenOn }}</span> {{ supervision.opinion }}
            </dd>
          </div>
        }
      </dl>
    </section>
  `,
})
export class MonitoringContent {
  protected readonly departments = inject(Departments);
  readonly monitoring = input.required<MonitoringReport>();
  readonly users = input.required<readonly DepartmentRef[]>();
  protected readonly texts = ['progress', 'funds', 'problems', 'trialEffect', 'trialProblems'] as const;
}

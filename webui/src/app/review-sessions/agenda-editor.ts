import { Component, DOCUMENT, Injector, afterNextRender, computed, inject, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { DocketKind } from '../api/models';
import { Departments } from '../shared/departments';
import { Money } from '../shared/money';
import { AgendaLine, moved } from './agenda-lines';

/** What is on the agenda, in order, and what still waits. */
@Component({
  selector: 'bz-agenda-editor',
  imports: [Money, NzButtonModule, TranslocoPipe],
  template: `
    <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="'reviewSessions.agenda' | transloco">
      <table class="grid cards">
        <thead>
          <tr>
            <th scope="col">{{ 'annualLists.number' | transloco }}</th>
            <th scope="col">{{ 'profile.name' | transloco }}</th>
            <th scope="col">{{ 'roles.project-owner' | transloco }}</th>
            <th scope="col" class="amount">{{ 'reviewSessions.amount.' + docket() | transloco }}</th>
            <th scope="col">{{ 'reviewSessions.order' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (line of chosenLines(); track line.id; let i = $index) {
            <tr>
              <td class="num" [attr.data-label]="'annualLists.number' | transloco">{{ i + 1 }}</td>
              <td class="lead-cell">
                {{ line.projectName }}
                @if (line.needsDecision) {
                  <span class="tag amber">{{ 'severity.NEEDS_DECISION' | transloco }}</span>
                }
              </td>
              <td [attr.data-label]="'roles.project-owner' | transloco">{{ departments.label(line.ownerDepartment) }}</td>
              <td class="amount" [attr.data-label]="'reviewSessions.amount.' + docket() | transloco"><bz-money [value]="line.amount" [unit]="false" /></td>
              <td>
                <div class="row">
                  <button nz-button nzSize="small" type="button" [id]="'up-' + line.id" [disabled]="i === 0" (click)="move(line, -1)">
                    {{ 'reviewSessions.up' | transloco }}<span class="visually-hidden"> {{ line.projectName }}</span>
                  </button>
                  <button
                    nz-button
                    nzSize="small"
                    type="button"
                    [id]="'down-' + line.id"
                    [disabled]="i === chosen().length - 1"
                    (click)="move(line, 1)"
                  >
                    {{ 'reviewSessions.down' | transloco }}<span class="visually-hidden"> {{ line.projectName }}</span>
                  </button>
                  <button nz-button nzType="link" nzSize="small" type="button" (click)="take(line)">
                    {{ 'reviewSessions.takeOff' | transloco }}<span class="visually-hidden"> {{ line.projectName }}</span>
                  </button>
                </div>
              </td>
            </tr>
          } @empty {
            <tr>
              <td colspan="5" class="soft">{{ 'reviewSessions.agendaEmpty' | transloco }}</td>
            </tr>
          }
        </tbody>
        @if (rest().length) {
          <tbody>
            <tr>
              <th scope="rowgroup" colspan="5">{{ 'reviewSessions.notOnAgenda' | transloco: { count: rest().length } }}</th>
            </tr>
            @for (line of rest(); track line.id) {
              <tr>
                <td></td>
                <td class="lead-cell">{{ line.projectName }}</td>
                <td [attr.data-label]="'roles.project-owner' | transloco">{{ departments.label(line.ownerDepartment) }}</td>
                <td class="amount" [attr.data-label]="'reviewSessions.amount.' + docket() | transloco"><bz-money [value]="line.amount" [unit]="false" /></td>
                <td>
                  <button nz-button nzSize="small" type="button" (click)="put(line)">
                    {{ 'reviewSessions.putOn' | transloco }}<span class="visually-hidden"> {{ line.projectName }}</span>
                  </button>
                </td>
              </tr>
            }
          </tbody>
        }
      </table>
    </div>
  `,
})
export class AgendaEditor {
  protected readonly departments = inject(Departments);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  readonly docket = input.required<DocketKind>();
  readonly lines = input.required<AgendaLine[]>();
  /** Ids of the lines on the agenda, in order. */
  readonly chosen = model.required<string[]>();
  protected readonly chosenLines = computed(() =>
    this.chosen().flatMap((id) => this.lines().filter((line) => line.id === id)),
  );
  protected readonly rest = computed(() => this.lines().filter((line) => !this.chosen().includes(line.id)));

  /** Whoever moves a line by keyboard goes on with the same line, or with its other button at either end. */
  protected move(line: AgendaLine, by: 1 | -1): void {
    this.chosen.update((order) => moved(order, line.id, by));
    const buttons = by < 0 ? ['up', 'down'] : ['down', 'up'];
    afterNextRender(
      () => {
        buttons
          .map((name) => this.document.getElementById(`${name}-${line.id}`) as HTMLButtonElement | null)
          .find((button) => button && !button.disabled)
          ?.focus();
      },
      { injector: this.injector },
    );
  }

  protected take(line: AgendaLine): void {
    this.chosen.update((order) => order.filter((id) => id !== line.id));
  }

  protected put(line: AgendaLine): void {
    this.chosen.update((order) => [...order, line.id]);
  }
}

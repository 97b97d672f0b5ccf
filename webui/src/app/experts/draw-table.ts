import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ExpertDrawSummary, ExpertDrawView } from '../api/models';
import { KeysetList } from '../shared/keyset-list';
import { ListState } from '../shared/list-state';
import { InstantPipe } from '../shared/pipes';
import { Session } from '../shell/session';
import { DrawForm } from './draw-form';

/** Every draw ever held, latest first. */
@Component({
  selector: 'bz-draw-table',
  imports: [DrawForm, InstantPipe, ListState, NzButtonModule, RouterLink, TranslocoPipe],
  template: `
    @if (session.has('leading-group-office')) {
      @if (drawing()) {
        <bz-draw-form (drawn)="open($event)" (closed)="drawing.set(false)" />
      } @else {
        <div class="bar">
          <button nz-button nzType="primary" type="button" (click)="drawing.set(true)">{{ 'experts.draw' | transloco }}</button>
        </div>
      }
    }
    @if (list.items().length) {
      <div class="table-wrap">
        <table class="grid cards">
          <thead>
            <tr>
              <th scope="col">{{ 'experts.purpose' | transloco }}</th>
              <th scope="col">{{ 'experts.neededOn' | transloco }}</th>
              <th scope="col" class="amount">{{ 'experts.count' | transloco }}</th>
              <th scope="col" class="amount">{{ 'experts.replaced' | transloco }}</th>
              <th scope="col">{{ 'experts.drawnBy' | transloco }}</th>
              <th scope="col">{{ 'experts.drawnAt' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (draw of list.items(); track draw.id) {
              <tr>
                <td class="lead-cell"><a [routerLink]="['/experts/draws', draw.id]">{{ draw.purpose }}</a></td>
                <td class="num" [attr.data-label]="'experts.neededOn' | transloco">{{ draw.neededOn }}</td>
                <td class="amount num" [attr.data-label]="'experts.count' | transloco">{{ draw.count }}</td>
                <td class="amount num" [attr.data-label]="'experts.replaced' | transloco">{{ draw.replaced }}</td>
                <td [attr.data-label]="'experts.drawnBy' | transloco">{{ draw.drawnBy }}</td>
                <td class="num" [attr.data-label]="'experts.drawnAt' | transloco">{{ draw.drawnAt | bzInstant }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
    <bz-list-state [list]="list" emptyText="experts.noDraws" />
  `,
  styles: `
    .bar {
      padding: var(--s4);
    }
  `,
})
export class DrawTable {
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  protected readonly drawing = signal(false);
  protected readonly list = new KeysetList<ExpertDrawSummary>(
    '/api/v1/expert-draws',
    computed(() => ({ limit: 20 })),
  );

  protected open(draw: ExpertDrawView): void {
    void this.router.navigate(['/experts/draws', draw.id]);
  }
}

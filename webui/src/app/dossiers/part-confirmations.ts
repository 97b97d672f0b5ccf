import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DossierPart } from '../api/models';
import { Departments } from '../shared/departments';
import { InstantPipe } from '../shared/pipes';

/** Which of those who take part have confirmed their part as it stands (A22). */
@Component({
  selector: 'bz-part-confirmations',
  imports: [InstantPipe, TranslocoPipe],
  template: `
    <ul class="plain">
      @for (part of parts(); track part.department.code) {
        <li>
          {{ departments.label(part.department) }}
          <span class="tag" [class.green]="part.confirmed" [class.amber]="!part.confirmed">
            @if (part.confirmed) {
              {{ 'dossiers.confirmedBy' | transloco: { person: part.confirmedBy, at: part.confirmedAt | bzInstant } }}
            } @else {
              {{ 'dossiers.unconfirmed' | transloco }}
            }
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2) var(--s5);
      margin-top: var(--s3);
    }
  `,
})
export class PartConfirmations {
  protected readonly departments = inject(Departments);
  readonly parts = input.required<DossierPart[]>();
}

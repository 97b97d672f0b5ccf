import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const STATES = ['COLLECTING', 'AT_COMMITTEE', 'AT_GOVERNMENT', 'AT_PARTY_COMMITTEE', 'APPROVED', 'PUBLISHED'];

/** How far the list has come on its way from call to publication. */
@Component({
  selector: 'bz-list-progress',
  imports: [TranslocoPipe],
  template: `
    <ol class="plain" tabindex="0" [attr.aria-label]="'annualLists.progress' | transloco">
      @for (each of states; track each; let i = $index) {
        <li [class.past]="i < at()" [class.now]="i === at()" [attr.aria-current]="i === at() ? 'step' : null">
          <span class="dot" aria-hidden="true"></span>
          <span>{{ 'annualLists.state.' + each | transloco }}</span>
        </li>
      }
    </ol>
  `,
  styleUrl: '../shared/life-line.css',
})
export class ListProgress {
  readonly state = input.required<string>();
  protected readonly states = STATES;
  protected readonly at = computed(() => STATES.indexOf(this.state()));
}

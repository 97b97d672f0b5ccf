import { Component, computed, input } from '@angular/core';

/** What the contract says; what stands between backticks is set as code. */
@Component({
  selector: 'bz-told',
  template: '@for (part of parts(); track $index) {@if ($odd) {<code>{{ part }}</code>} @else {<span>{{ part }}</span>}}',
  styles: ':host { overflow-wrap: anywhere; }',
})
export class Told {
  readonly text = input.required<string>();
  protected readonly parts = computed(() => this.text().split('`'));
}

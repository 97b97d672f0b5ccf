import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CloudQuantity } from '../api/models';

/** Cloud resources in one line; a dash where there are none to tell. */
@Component({
  selector: 'bz-cloud-quantity',
  imports: [TranslocoPipe],
  template: `
    @if (value(); as quantity) {
      <span class="num">{{
        'operation.cloud.quantity'
          | transloco: { vcpu: quantity.vcpu, memoryGb: quantity.memoryGb, storageGb: quantity.storageGb }
      }}</span>
    } @else {
      —
    }
  `,
  styles: ':host { display: inline; }',
})
export class Quantity {
  readonly value = input.required<CloudQuantity | null | undefined>();
}

import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Signer, SigningProgress } from '../api/models';
import { InstantPipe } from './pipes';

/** Before anything is drafted only the levels are known. */
export type Signed = { [name in keyof SigningProgress]: SigningProgress[name] | null } & Pick<SigningProgress, 'levels' | 'signatures'>;

/** Who drafts, signs and issues, level by level, how far it has come, and why it was given back. */
@Component({
  selector: 'bz-signing-chain',
  imports: [InstantPipe, TranslocoPipe],
  template: `
    @let one = signed();
    <ol>
      <li [class.done]="one.state === 'SIGNING' || one.state === 'CONCLUDED'">
        <span class="small soft">{{ 'signing.drafts' | transloco }}</span>
        {{ one.draftedBy ?? '—' }}
        @if (one.draftedAt; as at) {
          <span class="small soft num">{{ at | bzInstant }}</span>
        }
      </li>
      @for (level of one.levels; track $index; let last = $last) {
        <li [class.done]="signatureOf($index + 1)" [class.now]="one.waitsFor === $index + 1">
          <span class="small soft">{{ (last ? 'signing.issues' : 'signing.signs') | transloco }}</span>
          @if (signatureOf($index + 1); as signed) {
            {{ signed.name }} <span class="small soft num">{{ signed.at | bzInstant }}</span>
          } @else {
            {{ names(level) }}
          }
        </li>
      }
    </ol>
    @if (one.state === 'RETURNED') {
      <p class="why">{{ 'signing.returned' | transloco: { name: one.returnedBy, reason: one.returnedBecause } }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2) var(--s5);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-direction: column;
      padding-left: var(--s3);
      border-left: 2px solid var(--line-strong);
    }
    li.done {
      border-color: var(--green);
    }
    li.now {
      border-color: var(--blue);
      font-weight: 600;
    }
  `,
})
export class SigningChain {
  readonly signed = input.required<Signed>();

  protected signatureOf(level: number) {
    return this.signed().signatures.find((one) => one.level === level);
  }

  protected names(level: Signer[]): string {
    return level.map((signer) => signer.name).join('、');
  }
}

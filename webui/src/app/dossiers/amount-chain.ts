import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AmountKind, ProjectAmount } from '../api/models';
import { Money } from '../shared/money';
import { Language } from '../shell/language';
import { percentText } from './percent';

const KINDS: AmountKind[] = ['LIST', 'ESTIMATE', 'BUDGET_ESTIMATE', 'BUDGET', 'CONTRACTS', 'SETTLEMENT', 'FINAL_ACCOUNTS'];
/** What a project may cost comes first; what it came to is shown once it is known, or where it is asked for. */
const APPROVED = 4;

/** The amounts of a project from list to final accounts side by side, each with how it differs from the one before. */
@Component({
  selector: 'bz-amount-chain',
  imports: [Money, RouterLink, TranslocoPipe],
  template: `
    <ol class="plain" [attr.aria-label]="'dossiers.amounts' | transloco">
      @for (box of boxes(); track box.kind) {
        <li [class.none]="!box.amount">
          <span class="small soft">{{ 'amountKind.' + box.kind | transloco }}</span>
          @if (box.amount; as amount) {
            <strong class="figure"><bz-money [value]="amount.amount" /></strong>
            @if (amount.variance !== null) {
              <span class="small variance" [class.more]="amount.variance > 0" [class.less]="amount.variance < 0">
                <span class="visually-hidden">{{ before(amount.variance) }}</span>
                <span>{{ amount.variance > 0 ? '+' : '' }}<bz-money [value]="amount.variance" /></span>
                @if (amount.variancePercent !== null) {
                  <span class="num">({{ percent(amount.variancePercent) }})</span>
                }
              </span>
            }
            @if (amount.dossierId; as id) {
              <a class="small" [routerLink]="['/dossiers', id]">{{ 'dossiers.fromDossier' | transloco }}</a>
            }
          } @else {
            <span class="small soft">{{ 'dossiers.noAmount' | transloco }}</span>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: var(--s3) 28px;
    }
    li {
      position: relative;
      display: flex;
      flex-direction: column;
      gap: 2px;
      padding: var(--s3);
      border: 1px solid var(--line-strong);
      border-radius: 4px;
      background: #fff;
    }
    li.none {
      border-style: dashed;
      background: var(--surface-quiet);
    }
    li + li::before {
      content: '→';
      position: absolute;
      left: -21px;
      top: 50%;
      transform: translateY(-50%);
      color: var(--ink-soft);
    }
    li:nth-child(4n + 1)::before {
      content: none;
    }
    .figure {
      font-size: 16px;
    }
    .variance {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s1);
    }
    .more {
      color: var(--red);
    }
    .less {
      color: var(--green);
    }
    @media screen and (max-width: 900px) {
      li:nth-child(4n + 1):not(:first-child)::before {
        content: '↓';
      }
      ol {
        grid-template-columns: minmax(0, 1fr);
        gap: 26px;
      }
      li + li::before {
        content: '↓';
        left: 50%;
        top: -14px;
      }
    }
  `,
})
export class AmountChain {
  private readonly texts = inject(TranslocoService);
  private readonly language = inject(Language);
  readonly amounts = input.required<ProjectAmount[]>();
  /** Whether all seven are drawn, also those not known yet. */
  readonly whole = input(false);
  protected readonly boxes = computed(() =>
    KINDS.map((kind) => ({ kind, amount: this.amounts().find((amount) => amount.kind === kind) ?? null })).filter(
      (box, at) => at < APPROVED || this.whole() || box.amount,
    ),
  );
  protected readonly percent = percentText;

  /** More or less is not told by a colour alone. */
  protected before(variance: number): string {
    this.language.current();
    return this.texts.translate(variance > 0 ? 'dossiers.more' : variance < 0 ? 'dossiers.less' : 'dossiers.alike');
  }
}

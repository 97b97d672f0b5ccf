import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DossierContent, Section } from '../api/models';
import { FieldTextPipe } from '../shared/field-text';
import { Money } from '../shared/money';
import { Mark, Row, Stretch, compareTexts, markRows } from './compare';
import { ROWS_OF, sumOf, wordsOf } from './parts';
import { ROW_SPECS } from './row-specs';

/** Amounts decided on cost lines, by line. */
export interface DecidedAmounts {
  approved: Record<string, number> | null;
  reviewed: Record<string, number> | null;
}

/** One section to read; beside another version, with what differs marked. */
@Component({
  selector: 'bz-section-body',
  imports: [FieldTextPipe, Money, TranslocoPipe],
  templateUrl: './section-body.html',
  styles: `
    /* Beside another version there is no room for every column. */
    :host .table-wrap.table-wrap {
      overflow-x: auto;
    }
    :host table.grid.grid thead th {
      top: 0;
    }
    .words {
      max-width: 100ch;
      line-height: 1.8;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    ins,
    del {
      padding: 1px 0;
      text-decoration-thickness: 1px;
    }
    ins {
      background: var(--green-tint);
    }
    del {
      background: var(--red-tint);
    }
    .words + *,
    .grade + * {
      margin-top: var(--s3);
    }
    td {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    tr.CHANGED td {
      background: var(--amber-tint);
    }
    tr.ONLY_HERE td {
      background: var(--green-tint);
    }
    tr.gone td {
      background: var(--red-tint);
    }
    .mark {
      margin-left: 6px;
    }
    /* As a card every cell names itself. */
    @media screen and (max-width: 720px) {
      tfoot th,
      tfoot td:empty {
        display: none;
      }
    }
  `,
})
export class SectionBody {
  readonly section = input.required<Section>();
  readonly content = input.required<DossierContent>();
  /** The version it is compared with. */
  readonly other = input<DossierContent | null>(null);
  /** Whether it is the older of the two: what only it has is gone. */
  readonly older = input(false);
  readonly decided = input<DecidedAmounts>({ approved: null, reviewed: null });

  protected readonly words = computed<Stretch[]>(() => {
    const own = wordsOf(this.content(), this.section());
    const other = this.other();
    if (other === null) {
      return own === '' ? [] : [{ text: own, differs: false }];
    }
    const against = wordsOf(other, this.section());
    return this.older() ? compareTexts(own, against).before : compareTexts(against, own).after;
  });
  protected readonly grade = computed(() => (this.section() === 'SECURITY' ? (this.content().protectionGrade ?? null) : null));
  protected readonly otherGrade = computed(() => this.other() !== null && this.other()?.protectionGrade !== this.content().protectionGrade);
  private readonly name = computed(() => ROWS_OF[this.section()]);
  protected readonly spec = computed(() => {
    const name = this.name();
    return name ? ROW_SPECS[name] : null;
  });
  protected readonly rows = computed(() => this.rowsIn(this.content()));
  protected readonly marks = computed<Mark[]>(() => {
    const other = this.other();
    const key = this.spec()?.key;
    return other !== null && key ? markRows(this.rows(), this.rowsIn(other), key) : [];
  });
  protected readonly sum = computed(() => (this.section() === 'COSTS' ? sumOf(this.content().costLines) : null));
  protected readonly sumOfApproved = computed(() => total(this.decided().approved));
  protected readonly sumOfReviewed = computed(() => total(this.decided().reviewed));

  protected amount(value: unknown): number | null {
    return typeof value === 'number' ? value : null;
  }

  protected of(amounts: Record<string, number>, row: Record<string, unknown>): number | null {
    return amounts[String(row['id'])] ?? null;
  }

  private rowsIn(content: DossierContent): Record<string, unknown>[] {
    const name = this.name();
    return ((name && content[name]) ?? []) as Row[] as Record<string, unknown>[];
  }
}

function total(amounts: Record<string, number> | null): number | null {
  return amounts === null ? null : Math.round(Object.values(amounts).reduce((sum, amount) => sum + amount, 0) * 100) / 100;
}

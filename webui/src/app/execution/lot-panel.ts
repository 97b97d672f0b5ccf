import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, ContractView, LotView } from '../api/models';
import { ActionBar } from '../shared/action-bar';
import { ArticleChip } from '../shared/article-chip';
import { Money } from '../shared/money';

const COLOURS: Record<string, string> = { PROCUREMENT: 'amber', AWARDED: 'blue', UNDER_CONSTRUCTION: 'blue', COMPLETED: 'green' };
const ARTICLES: Record<string, string> = { TENDER: 'A37', GOVERNMENT_PROCUREMENT: 'A36', OWN_PROCUREMENT: 'A39' };

/** A deed and what it is done on. */
export interface LotDeed {
  action: Action;
  lot: LotView;
  contract?: ContractView;
}

/** One lot: how it is bought, its contracts, and what was paid on each. */
@Component({
  selector: 'bz-lot',
  imports: [ActionBar, ArticleChip, Money, TranslocoPipe],
  templateUrl: './lot-panel.html',
  styles: `
    .title {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s2) var(--s3);
    }
    h3 {
      margin: 0;
    }
    .contract + .contract {
      border-top: 1px solid var(--line);
      padding-top: var(--s3);
    }
    .reversed {
      text-decoration: line-through;
    }
    .clauses {
      margin-top: var(--s2);
    }
  `,
})
export class LotPanel {
  readonly lot = input.required<LotView>();
  readonly act = output<LotDeed>();

  protected colour(state: string): string {
    return `tag ${COLOURS[state] ?? ''}`;
  }

  protected article(route: string): string {
    return ARTICLES[route];
  }

  /** Only what may be done, or what is next and says why not. */
  protected deeds(lot: LotView): Action[] {
    const next = lot.state === 'PLANNED' ? 'start-procurement' : '';
    return lot.actions.filter((action) => action.allowed || action.name === next);
  }

  protected clauses(contract: ContractView): { key: string; text: string }[] {
    const { sourceCodeClause, patentClause, resultClause } = contract.terms;
    return [
      { key: 'sourceCodeClause', text: sourceCodeClause ?? '' },
      { key: 'patentClause', text: patentClause ?? '' },
      { key: 'resultClause', text: resultClause ?? '' },
    ].filter((clause) => clause.text);
  }
}

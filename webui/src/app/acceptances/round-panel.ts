import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AcceptanceRoundView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { FindingsList } from '../shared/findings-list';
import { InstantPipe } from '../shared/pipes';

/** One round of acceptance: what was handed in and what is missing, who signed what, what was to be put right. */
@Component({
  selector: 'bz-acceptance-round',
  imports: [ArticleChip, FindingsList, InstantPipe, TranslocoPipe],
  templateUrl: './round-panel.html',
})
export class RoundPanel {
  protected readonly departments = inject(Departments);
  readonly round = input.required<AcceptanceRoundView>();
  /** What is not asked for and not there says nothing. */
  protected readonly materials = computed(() =>
    this.round().materials.filter((material) => material.needed || material.document || material.notApplicable),
  );
}

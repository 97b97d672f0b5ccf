import { Component, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Action, CloudRequestView } from '../api/models';
import { OpenStep } from '../consultations/open-step';
import { Procedures } from '../projects/procedures';
import { ActionBar } from '../shared/action-bar';
import { ArticleChip } from '../shared/article-chip';
import { Departments } from '../shared/departments';
import { EntryForm } from '../shared/entry-form';
import { InstantPipe } from '../shared/pipes';
import { ProblemMessage } from '../shared/problem-message';
import { ReasonDialog } from '../shared/reason-dialog';
import { cloudEntry } from './entries';
import { Matter } from './matter';
import { Quantity } from './quantity';

/** A request for cloud: what is asked for beside what the project has, and what was granted (A30, A32). */
@Component({
  selector: 'bz-cloud-page',
  imports: [ActionBar, ArticleChip, EntryForm, InstantPipe, OpenStep, ProblemMessage, Procedures, Quantity, ReasonDialog, RouterLink, TranslocoPipe],
  templateUrl: './cloud-page.html',
})
export class CloudPage {
  protected readonly departments = inject(Departments);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly id = input.required<string>();
  protected readonly matter = new Matter<CloudRequestView>(
    () => `/api/v1/cloud-requests/${this.id()}`,
    () => true,
    cloudEntry,
    'operation.cloud.withdraw',
  );

  protected act(action: Action): void {
    void this.matter.act(action, this.dialog());
  }
}

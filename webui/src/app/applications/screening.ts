import { Component, computed, effect, input, output, signal, untracked } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Action, ApplicationView, Confirmation, DecideStep, FieldReason, StepView } from '../api/models';
import { ArticleChip } from '../shared/article-chip';
import { FieldNamePipe } from '../shared/field-name';
import { remarkableFields } from './screening-options';

interface Judgement {
  item: number;
  confirmed: boolean | null;
  reason: string;
}

/** What the office does with a submitted application: judge the eight declarations, then accept it or send it back. */
@Component({
  selector: 'bz-screening',
  imports: [ArticleChip, FieldNamePipe, FormsModule, NzButtonModule, NzInputModule, TranslocoPipe],
  templateUrl: './screening.html',
  styles: `
    li {
      padding: var(--s3) 0;
      border-bottom: 1px solid var(--line);
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2) var(--s4);
      margin-top: 4px;
    }
    label {
      display: inline-flex;
      gap: 6px;
      align-items: center;
    }
    .foot {
      margin-top: var(--s3);
    }
    .remark + .remark {
      margin-top: var(--s3);
    }
  `,
})
export class Screening {
  readonly application = input.required<ApplicationView>();
  /** The step the office concludes, as far as it is open. */
  readonly step = input<StepView>();
  readonly busy = input<string | null>(null);
  readonly judge = output<Confirmation[]>();
  readonly conclude = output<{ action: Action; body: DecideStep }>();

  protected readonly judgements = signal<Judgement[]>([]);
  protected readonly returning = signal(false);
  protected readonly reason = signal('');
  protected readonly remarks = signal<FieldReason[]>([]);
  protected readonly fieldNames = computed(() => remarkableFields(this.application().profile));
  protected readonly looked = computed(() => this.judgements().filter((one) => one.confirmed !== null));
  /** What was looked at so far can be saved; only a dispute without its reason cannot. */
  protected readonly savable = computed(
    () => this.looked().length > 0 && this.looked().every((one) => one.confirmed === true || one.reason.trim() !== ''),
  );
  protected readonly mayReturn = computed(
    () => this.reason().trim() !== '' && this.remarks().every((remark) => remark.field && remark.reason.trim()),
  );

  constructor() {
    effect(() => {
      const application = this.application();
      untracked(() => {
        this.judgements.set(judgementsOf(application));
      });
    });
  }

  protected action(name: string): Action | undefined {
    return this.step()?.actions.find((action) => action.name === name);
  }

  protected declared(item: number) {
    return this.application().profile.negativeList?.find((one) => one.item === item);
  }

  protected change(item: number, change: Partial<Judgement>): void {
    this.judgements.update((all) => all.map((one) => (one.item === item ? { ...one, ...change } : one)));
  }

  protected confirmAll(): void {
    this.judgements.update((all) => all.map((one) => ({ ...one, confirmed: one.confirmed ?? true })));
  }

  protected remark(index: number, change: Partial<FieldReason>): void {
    this.remarks.update((all) => all.map((one, i) => (i === index ? { ...one, ...change } : one)));
  }

  protected addRemark(): void {
    this.remarks.update((all) => [...all, { field: '', reason: '' }]);
  }

  protected removeRemark(index: number): void {
    this.remarks.update((all) => all.filter((_, i) => i !== index));
  }

  protected accept(): void {
    this.send('conclude-agreed', { outcome: 'AGREED' });
  }

  /** Sent back to be mended, or refused for good; both say why. */
  protected refuse(name: 'conclude-returned' | 'conclude-disagreed'): void {
    const returned = name === 'conclude-returned';
    this.send(name, {
      outcome: returned ? 'RETURNED' : 'DISAGREED',
      opinion: this.reason().trim(),
      returnedFields: returned ? this.remarks() : [],
    });
  }

  protected sendJudgements(): void {
    this.judge.emit(
      this.looked().map(({ item, confirmed, reason }) => ({
        item,
        confirmed: confirmed === true,
        remark: confirmed === false ? reason.trim() : null,
      })),
    );
  }

  private send(name: string, body: DecideStep): void {
    const action = this.action(name);
    if (action?.allowed) {
      this.conclude.emit({ action, body });
    }
  }
}

function judgementsOf(application: ApplicationView): Judgement[] {
  return [1, 2, 3, 4, 5, 6, 7, 8].map((item) => {
    const earlier = application.confirmations.find((one) => one.item === item);
    return { item, confirmed: earlier?.confirmed ?? null, reason: earlier?.remark ?? '' };
  });
}

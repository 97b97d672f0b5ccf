import { Component, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { DecideStep, PaperRegistrationView } from '../api/models';
import { Commands } from '../shared/commands';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';

/** What a step has to tell for a paper decision to be registered on it. */
export interface PaperStep {
  href: string;
  version: number;
  outcomes: string[];
  /** What was written before the paper was turned to. */
  opinion?: string;
  documentNumber?: string;
}

/** Enters a decision that was taken on paper. It takes effect when a second person has checked it. */
@Component({
  selector: 'bz-paper-form',
  imports: [NzButtonModule, NzInputModule, ProblemMessage, ReactiveFormsModule, TranslocoPipe],
  templateUrl: './paper-form.html',
})
export class PaperForm {
  private readonly commands = inject(Commands);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  /** What the paper says besides outcome and opinion: decisions per line, conditions, what has to be mended. */
  readonly decision = input<Pick<DecideStep, 'items' | 'conditions' | 'returnedFields'>>({});
  readonly done = output<PaperRegistrationView>();
  protected readonly step = signal<PaperStep | null>(null);
  protected readonly sending = new Sending();
  private key = '';

  private readonly text = (longest: number) =>
    new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.maxLength(longest)] });
  protected readonly form = new FormGroup({
    outcome: this.text(40),
    decisionDate: this.text(10),
    documentNumber: this.text(100),
    signatory: this.text(64),
    opinion: new FormControl('', { nonNullable: true }),
  });

  open(step: PaperStep): void {
    this.key = crypto.randomUUID();
    this.sending.forget();
    this.step.set(step);
    this.form.reset({ outcome: step.outcomes[0] ?? '', opinion: step.opinion ?? '', documentNumber: step.documentNumber ?? '' });
    this.dialog().nativeElement.showModal();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected async save(): Promise<void> {
    const step = this.step();
    if (!step || this.form.invalid) {
      return;
    }
    const { outcome, opinion, ...paper } = this.form.getRawValue();
    const body = { decision: { ...this.decision(), outcome, opinion: opinion.trim() || null }, ...paper };
    await this.sending.run(async () => {
      this.done.emit(await this.commands.send<PaperRegistrationView>('POST', step.href, body, step.version, this.key));
      this.close();
    });
  }
}

import { Component, ElementRef, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { AnnualListView, ListLineView, StandingLine } from '../api/models';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { AnnualLists } from './annual-lists';
import { changeable } from './changes';

/** Which project of the year an added one takes the place of, and why. */
@Component({
  selector: 'bz-replaced-form',
  imports: [FormsModule, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  template: `
    <dialog #dialog aria-labelledby="replaced-title">
      <form (ngSubmit)="save()">
        <h2 id="replaced-title">{{ 'actions.choose-replaced' | transloco }}</h2>
        <p>{{ line()?.projectName }}</p>
        <div class="field">
          <label for="replaced-line">{{ 'annualLists.replaces' | transloco }}</label>
          <select class="ant-input" id="replaced-line" name="line" [ngModel]="replaced()" (ngModelChange)="replaced.set($event)">
            <option [ngValue]="null">{{ 'annualLists.replacesNone' | transloco }}</option>
            @for (each of lines(); track each.lineId) {
              <option [ngValue]="each.lineId">{{ each.projectCode }} {{ each.projectName }}</option>
            }
          </select>
        </div>
        @if (replaced()) {
          <div class="field">
            <label for="replaced-ground">{{ 'annualLists.changeGround' | transloco }}</label>
            <input nz-input id="replaced-ground" name="ground" maxlength="1000" [ngModel]="ground()" (ngModelChange)="ground.set($event)" />
          </div>
        }
        @if (sending.problem(); as problem) {
          <bz-problem [problem]="problem" />
        }
        <div class="buttons">
          <button nz-button type="button" (click)="close()">{{ 'reason.cancel' | transloco }}</button>
          <button nz-button nzType="primary" type="submit" [disabled]="!!replaced() && !ground().trim()" [nzLoading]="sending.underWay()">
            {{ 'choice.save' | transloco }}
          </button>
        </div>
      </form>
    </dialog>
  `,
})
export class ReplacedForm {
  private readonly lists = inject(AnnualLists);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  readonly standing = input.required<StandingLine[]>();
  readonly done = output();
  protected readonly list = signal<AnnualListView | null>(null);
  protected readonly line = signal<ListLineView | null>(null);
  protected readonly replaced = signal<string | null>(null);
  protected readonly ground = signal('');
  protected readonly sending = new Sending();
  protected readonly lines = computed(() => changeable(this.standing(), this.list()?.adjustment ?? 0));

  open(list: AnnualListView, line: ListLineView): void {
    this.list.set(list);
    this.line.set(line);
    this.replaced.set(null);
    this.ground.set(line.ground ?? '');
    this.sending.forget();
    this.dialog().nativeElement.showModal();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected async save(): Promise<void> {
    const list = this.list();
    const line = this.line();
    if (!list || !line) {
      return;
    }
    await this.sending.run(async () => {
      await this.lists.replace(list, line, this.replaced(), this.replaced() ? this.ground().trim() : null);
      this.close();
      this.done.emit();
    });
  }
}

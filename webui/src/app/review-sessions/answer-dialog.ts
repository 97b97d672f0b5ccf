import { Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { AnswerInvitation, KnownMember, SessionMember } from '../api/models';
import { Departments } from '../shared/departments';
import { AnswerDraft, Reply, answerOf, draftOf, isComplete, repliesOf } from './answers';

/** Asks how somebody answers an invitation: comes, does not come, or sends somebody else. */
@Component({
  selector: 'bz-answer-dialog',
  imports: [FormsModule, NzButtonModule, NzInputModule, TranslocoPipe],
  template: `
    <dialog #dialog (cancel)="finish(false)" aria-labelledby="answer-title">
      @if (member(); as member) {
        <h2 id="answer-title">{{ 'reviewSessions.answerOf' | transloco: { name: member.name } }}</h2>
        <fieldset>
          <legend class="visually-hidden">{{ 'reviewSessions.answerLabel' | transloco }}</legend>
          @for (reply of replies(); track reply) {
            <label class="choice">
              <input type="radio" name="answer-reply" [value]="reply" [ngModel]="draft().reply" (ngModelChange)="change({ reply: $event })" />
              {{ 'reviewSessions.reply.' + reply | transloco }}
            </label>
          }
        </fieldset>
        @if (draft().reply === 'SEND') {
          <div class="field">
            <label for="answer-substitute">{{ 'reviewSessions.substitute' | transloco }}</label>
            <input
              nz-input
              id="answer-substitute"
              maxlength="64"
              autocomplete="off"
              [ngModel]="draft().name"
              (ngModelChange)="change({ name: $event })"
            />
            @if (member.capacity !== 'EXPERT') {
              <p class="hint">{{ 'reviewSessions.substituteOf' | transloco: { department: departments.label(member.department) } }}</p>
            }
          </div>
          @if (member.capacity === 'EXPERT') {
            <div class="field">
              <label for="answer-department">{{ 'reviewSessions.substituteDepartment' | transloco }}</label>
              <select
                id="answer-department"
                class="ant-input"
                [ngModel]="draft().department"
                (ngModelChange)="change({ department: $event })"
              >
                @for (department of departments.all(); track department.code) {
                  <option [ngValue]="department.code">{{ departments.label(department) }}</option>
                }
              </select>
            </div>
          }
        }
        @if (draft().reply !== 'ACCEPT') {
          <div class="field">
            <label for="answer-reason">{{ 'reviewSessions.whyNot' | transloco }}</label>
            <textarea
              nz-input
              id="answer-reason"
              rows="3"
              maxlength="1000"
              [ngModel]="draft().reason"
              (ngModelChange)="change({ reason: $event })"
            ></textarea>
          </div>
        }
        <div class="buttons">
          <button nz-button type="button" (click)="finish(false)">{{ 'reason.cancel' | transloco }}</button>
          <button nz-button nzType="primary" type="button" [disabled]="!complete()" (click)="finish(true)">
            {{ 'reviewSessions.sendAnswer' | transloco }}
          </button>
        </div>
      }
    </dialog>
  `,
  styles: `
    fieldset {
      border: 0;
      padding: 0;
    }
    .choice {
      display: flex;
      gap: var(--s2);
      padding: 4px 0;
    }
  `,
})
export class AnswerDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly departments = inject(Departments);
  /** Who was called before; known to the office only. */
  readonly people = input<KnownMember[]>([]);
  protected readonly member = signal<SessionMember | null>(null);
  protected readonly draft = signal<AnswerDraft>({ reply: 'ACCEPT', reason: '', name: '', department: null });
  protected readonly replies = computed(() => {
    const member = this.member();
    return member ? repliesOf(member) : [];
  });
  protected readonly complete = computed(() => isComplete(this.draft()));
  private resolve: (answer: AnswerInvitation | null) => void = () => undefined;

  /**
   * The answer, or `null` when the user thought better of it.
   *
   * @param reply what is proposed to somebody who has not declined before
   */
  ask(member: SessionMember, reply?: Reply): Promise<AnswerInvitation | null> {
    const draft = draftOf(member);
    this.draft.set(reply && draft.reply === 'ACCEPT' ? { ...draft, reply } : draft);
    this.member.set(member);
    this.dialog().nativeElement.showModal();
    return new Promise((resolve) => (this.resolve = resolve));
  }

  protected change(change: Partial<AnswerDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected finish(sent: boolean): void {
    const member = this.member();
    this.dialog().nativeElement.close();
    this.member.set(null);
    this.resolve(sent && member ? answerOf(this.draft(), member, this.people()) : null);
  }
}

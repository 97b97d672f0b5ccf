import { rxResource } from '@angular/core/rxjs-interop';
import { HttpClient } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, output, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { of, switchMap, timer } from 'rxjs';
import { Action, DocumentSummary, FindingView, Page } from '../api/models';
import { Commands } from './commands';
import { EntrySpec, entryBody, entryForm, entryRow, isComplete, namesOne } from './entry';
import { FieldControl } from './field-control';
import { FindingsList } from './findings-list';
import { ProblemMessage } from './problem-message';
import { readAt } from './read-at';
import { Sending } from './sending';

/** So long nobody types before the portal is asked what the rules find. */
const PAUSE = 400;

/** The form of a deed that asks for more than a reason; where its rules can be asked beforehand, they speak while typing. */
@Component({
  selector: 'bz-entry-form',
  imports: [FieldControl, FindingsList, NzButtonModule, ProblemMessage, ReactiveFormsModule, TranslocoPipe],
  templateUrl: './entry-form.html',
  styleUrl: './entry-form.css',
})
export class EntryForm<T> {
  private readonly commands = inject(Commands);
  private readonly http = inject(HttpClient);
  readonly action = input.required<Action>();
  readonly spec = input.required<EntrySpec>();
  readonly values = input<Record<string, unknown>>({});
  /** Version of what is changed; none for something new. */
  readonly version = input<number>();
  /** Whose documents may be chosen. */
  readonly project = input<string>();
  /** Where the rules can be asked beforehand. */
  readonly screenAt = input<string | null>(null);
  /** What is only kept is not held back by what the rules find. */
  readonly draft = input(false);
  readonly done = output<T>();
  readonly closed = output();

  protected readonly sending = new Sending();
  protected readonly form = linkedSignal(() => entryForm(this.spec(), this.values()));
  private readonly typed = signal(0);
  protected readonly body = computed(() => {
    this.typed();
    return entryBody(this.spec(), this.form());
  });
  protected readonly fields = computed(() => this.spec().fields.filter((field) => !field.asked || field.asked(this.body())));
  protected readonly rowsAsked = computed(() => {
    const rows = this.spec().rows;
    return rows && (!rows.asked || rows.asked(this.body())) ? rows : undefined;
  });
  protected readonly complete = computed(() => isComplete(this.spec(), this.body()) && this.form().valid);
  private readonly listed = readAt<Page<DocumentSummary>>(() =>
    this.spec().document && this.project() ? `/api/v1/projects/${this.project() ?? ''}/documents?limit=100` : undefined,
  );
  protected readonly documents = computed(() => {
    const all = this.listed.hasValue() ? this.listed.value().items : [];
    const fitting = all.filter((one) => one.type === this.spec().document);
    return fitting.length ? fitting : all;
  });
  private readonly screened = rxResource<{ findings: FindingView[] }, { at: string | null; body: unknown }>({
    params: () => ({ at: this.complete() ? this.screenAt() : null, body: this.shaped() }),
    stream: ({ params: { at, body } }) =>
      at ? timer(PAUSE).pipe(switchMap(() => this.http.post<{ findings: FindingView[] }>(at, body))) : of({ findings: [] }),
  });
  protected readonly findings = computed(() => (this.screened.hasValue() ? this.screened.value().findings : []));
  protected readonly one = computed(() => namesOne(this.spec()));
  protected readonly blocked = computed(() => !this.draft() && this.findings().some((finding) => finding.severity === 'BLOCKING'));

  constructor() {
    effect((onCleanup) => {
      const typing = this.form().valueChanges.subscribe(() => {
        this.typed.update((times) => times + 1);
      });
      onCleanup(() => {
        typing.unsubscribe();
      });
    });
  }

  protected control(name: string): FormControl {
    return this.form().controls.fields.controls[name];
  }

  protected isChosen(name: string, document: string): boolean {
    return ((this.control(name).value as string[] | null) ?? []).includes(document);
  }

  protected choose(name: string, document: string, chosen: boolean): void {
    const others = ((this.control(name).value as string[] | null) ?? []).filter((one) => one !== document);
    this.control(name).setValue(chosen ? [...others, document] : others);
  }

  protected cell(row: number, name: string): FormControl {
    return this.form().controls.rows.at(row).controls[name];
  }

  protected addRow(): void {
    this.form().controls.rows.push(entryRow(this.spec()));
  }

  protected dropRow(row: number): void {
    this.form().controls.rows.removeAt(row);
  }

  private shaped(): Record<string, unknown> {
    return this.spec().shape?.(this.body()) ?? this.body();
  }

  protected async send(): Promise<void> {
    const { method, href } = this.action();
    const after = await this.sending.run(() => this.commands.send<T>(method, href, this.shaped(), this.version()));
    if (after) {
      this.done.emit(after);
    }
  }
}

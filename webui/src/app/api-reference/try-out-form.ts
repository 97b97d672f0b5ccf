import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { Downloads } from '../shared/downloads';
import { ReasonDialog } from '../shared/reason-dialog';
import { Values, addressOf, answerTypes, asked, exampleOf, headersOf, isFile, isStream, lacking } from './attempt';
import { Contract, Operation } from './contract';
import { valuesOf } from './schemas';
import { apiReferenceTexts } from './texts';
import { Attempt, Outcome, TryOuts } from './try-outs';

const KEY = 'Idempotency-Key';

/** Calls one operation as the one who is signed in; what changes something is asked about first. */
@Component({
  selector: 'bz-try-out',
  imports: [NzButtonModule, NzInputModule, ReasonDialog, TranslocoPipe],
  templateUrl: './try-out-form.html',
  styleUrl: './try-out-form.css',
})
export class TryOutForm {
  private readonly tryOuts = inject(TryOuts);
  private readonly downloads = inject(Downloads);
  private readonly dialog = viewChild.required(ReasonDialog);
  readonly contract = input.required<Contract>();
  readonly operation = input.required<Operation>();

  protected readonly stream = computed(() => isStream(this.operation()));
  protected readonly changes = computed(() => this.operation().method !== 'GET');
  protected readonly takesFile = computed(() => isFile(this.operation().body));
  protected readonly types = computed(() => answerTypes(this.operation()));
  protected readonly fields = computed(() =>
    asked(this.operation()).map((one) => ({ ...one, values: valuesOf(this.contract(), one.schema) })),
  );

  // What was typed for one operation is not sent with another.
  protected readonly values = linkedSignal<Operation, Values>({ source: this.operation, computation: firstValues });
  protected readonly body = linkedSignal(() => exampleOf(this.operation().body));
  protected readonly file = linkedSignal<Operation, File | null>({ source: this.operation, computation: () => null });
  protected readonly accept = linkedSignal(() => this.types()[0] ?? '');
  protected readonly missing = linkedSignal<Operation, string[]>({ source: this.operation, computation: () => [] });
  protected readonly outcome = linkedSignal<Operation, Outcome | null>({ source: this.operation, computation: () => null });
  protected readonly sending = signal(false);

  protected set(name: string, value: string): void {
    this.values.update((before) => ({ ...before, [name]: value }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.missing.set(lacking(this.operation(), this.values()));
    if (this.missing().length || this.sending() || !(await this.sure())) {
      return;
    }
    const operation = this.operation();
    this.sending.set(true);
    this.outcome.set(null);
    try {
      const outcome = await this.tryOuts.send(this.attempt());
      // An answer that comes late does not belong to what is read meanwhile.
      if (operation === this.operation()) {
        this.arrived(outcome);
      }
    } finally {
      this.sending.set(false);
    }
  }

  private async sure(): Promise<boolean> {
    if (!this.changes()) {
      return true;
    }
    const question = {
      title: 'apiReference.tryOut.sure',
      text: 'apiReference.tryOut.real',
      confirm: 'apiReference.tryOut.do',
      reason: false,
    };
    return (await this.dialog().ask(question)) !== null;
  }

  /** What is sent next is another deed; what did not arrive may be sent again under its key. */
  private arrived(outcome: Outcome): void {
    this.outcome.set(outcome);
    if (outcome.status > 0 && KEY in this.values()) {
      this.set(KEY, crypto.randomUUID());
    }
  }

  private attempt(): Attempt {
    const operation = this.operation();
    const headers = { ...headersOf(operation, this.values()), ...(this.accept() && { Accept: this.accept() }) };
    return {
      method: operation.method,
      address: addressOf(operation, this.values()),
      headers: operation.body ? { ...headers, 'Content-Type': operation.body.type } : headers,
      body: operation.body ? (this.takesFile() ? this.file() : this.body()) : null,
    };
  }

  protected statusKey(status: number): string | null {
    return String(status) in apiReferenceTexts.status ? `apiReference.status.${status}` : null;
  }

  protected keep(): void {
    const file = this.outcome()?.file;
    if (file) {
      this.downloads.keep(file);
    }
  }
}

function firstValues(operation: Operation): Values {
  return operation.parameters.some((one) => one.name === KEY) ? { [KEY]: crypto.randomUUID() } : {};
}

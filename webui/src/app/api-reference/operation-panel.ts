import { NgTemplateOutlet } from '@angular/common';
import { Component, ElementRef, afterRenderEffect, computed, inject, input, untracked, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ScopePipe } from '../service-accounts/scopes';
import { Language } from '../shell/language';
import { Session } from '../shell/session';
import { exampleOf } from './attempt';
import { Contract, Operation } from './contract';
import { SchemaView } from './schema-view';
import { limitsOf, typeOf, valuesOf } from './schemas';
import { Told } from './told';
import { TryOutForm } from './try-out-form';

/** Roles of the contract that no realm role stands for. */
const WIDER: Record<string, string> = { 'signed-in': 'apiReference.signedIn', '**': 'apiReference.everybody' };

/** One operation: who may call it, what it takes and what it answers. */
@Component({
  selector: 'bz-operation',
  imports: [NgTemplateOutlet, SchemaView, ScopePipe, Told, TranslocoPipe, TryOutForm],
  templateUrl: './operation-panel.html',
  styleUrl: './operation-panel.css',
})
export class OperationPanel {
  private readonly texts = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  readonly contract = input.required<Contract>();
  readonly operation = input.required<Operation>();

  protected readonly summary = computed(() => this.operation().summary[this.language.current()]);
  protected readonly parameters = computed(() =>
    this.operation().parameters.map((one) => ({
      ...one,
      type: typeOf(this.contract(), one.schema),
      told: [...valuesOf(this.contract(), one.schema), ...limitsOf(this.contract(), one.schema)],
    })),
  );
  protected readonly example = computed(() => exampleOf(this.operation().body));
  protected readonly done = computed(() => this.operation().answers.filter((one) => one.status < '400'));
  protected readonly refused = computed(() => this.operation().answers.filter((one) => one.status >= '400'));
  protected readonly roles = computed(() => this.operation().roles);
  /** Whether the reader is among those who may call it. */
  protected readonly open = computed(
    () => this.roles().some((role) => role in WIDER) || this.session.has(...this.roles()),
  );

  constructor() {
    let read: string | undefined;
    afterRenderEffect(() => {
      const { id } = this.operation();
      if (read && read !== id) {
        untracked(this.heading)?.nativeElement.focus({ preventScroll: true });
      }
      read = id;
    });
  }

  protected roleText(role: string): string {
    return this.texts.translate(WIDER[role] ?? `roles.${role}`);
  }

  protected typeOf(schema: Parameters<typeof typeOf>[1]): string {
    return typeOf(this.contract(), schema);
  }
}

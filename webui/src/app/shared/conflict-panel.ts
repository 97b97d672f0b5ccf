import { Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { Conflict, Drafted } from './draft-editor';
import { FieldOf } from './merge';
import { InstantPipe } from './pipes';

const LONGEST_SHOWN = 160;

/** Somebody else saved meanwhile: who, which fields, and for those both changed the choice. Nothing typed is lost. */
@Component({
  selector: 'bz-conflict-panel',
  imports: [InstantPipe, NzButtonModule, TranslocoPipe],
  templateUrl: './conflict-panel.html',
  styles: `
    .notice {
      display: block;
    }
    .notice > * + * {
      margin-top: var(--s2);
    }
    fieldset {
      margin: 0;
      padding: var(--s2) 0;
      border: 0;
      border-top: 1px solid #e3c27c;
    }
    legend {
      float: left;
      width: 100%;
      font-size: 14px;
      font-weight: 600;
    }
    label {
      display: flex;
      gap: var(--s2);
      clear: both;
      padding: 2px 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class ConflictPanel<R extends Drafted, V extends object> {
  readonly conflict = input.required<Conflict<R, V>>();
  readonly mine = input.required<V>();
  readonly theirs = input.required<V>();
  /** What a field is called. */
  readonly named = input.required<(field: FieldOf<V>) => string>();
  /** What somebody wrote into it, in words. */
  readonly told = input.required<(field: FieldOf<V>, value: V) => string>();
  readonly settle = output<FieldOf<V>[]>();
  private readonly fromOther = signal<FieldOf<V>[]>([]);

  protected readonly takenNames = computed(() => this.conflict().taken.map(this.named()).join('、'));

  protected shown(field: FieldOf<V>, value: V): string {
    const text = this.told()(field, value);
    return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  }

  protected choose(field: FieldOf<V>, other: boolean): void {
    const rest = this.fromOther().filter((chosen) => chosen !== field);
    this.fromOther.set(other ? [...rest, field] : rest);
  }

  protected chose(field: FieldOf<V>): boolean {
    return this.fromOther().includes(field);
  }

  protected merged(): void {
    this.settle.emit(this.fromOther());
  }

  /** Everything as the other left it. */
  protected asTheirs(): void {
    this.settle.emit([...new Set([...Object.keys(this.mine()), ...Object.keys(this.theirs())])] as FieldOf<V>[]);
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { ProjectProfile } from '../api/models';
import { InstantPipe } from '../shared/pipes';
import { ProfileField } from './merge';
import { Conflict } from './profile-editor';

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
export class ConflictPanel {
  private readonly texts = inject(TranslocoService);
  readonly conflict = input.required<Conflict>();
  readonly mine = input.required<ProjectProfile>();
  readonly settle = output<ProfileField[]>();
  private readonly fromOther = signal<ProfileField[]>([]);

  protected readonly takenNames = computed(() =>
    this.conflict()
      .taken.map((field) => this.label(field))
      .join('、'),
  );

  protected label(field: ProfileField): string {
    return this.texts.translate(field === 'planningBasis' ? 'profile.planningBasis.kind' : `profile.${field}`);
  }

  protected shown(value: unknown): string {
    const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '—');
    return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  }

  protected choose(field: ProfileField, other: boolean): void {
    const rest = this.fromOther().filter((chosen) => chosen !== field);
    this.fromOther.set(other ? [...rest, field] : rest);
  }

  protected chose(field: ProfileField): boolean {
    return this.fromOther().includes(field);
  }

  protected merged(): void {
    this.settle.emit(this.fromOther());
  }

  /** Everything as the other left it. */
  protected theirs(): void {
    this.settle.emit([...new Set([...Object.keys(this.mine()), ...Object.keys(this.conflict().theirs.profile)])] as ProfileField[]);
  }
}

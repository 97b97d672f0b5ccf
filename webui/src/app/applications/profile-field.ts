import { Component, computed, inject, input } from '@angular/core';
import { FormControl } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { FieldControl } from '../shared/field-control';
import { FieldSpec } from '../shared/profile-fields';
import { FieldFindings } from './field-findings';
import { ProfileEditor } from './profile-editor';

/** One field of the form: label, control, and beside it what the rules find and why it was sent back. */
@Component({
  selector: 'bz-profile-field',
  imports: [FieldControl, FieldFindings, TranslocoPipe],
  template: `
    <div class="field">
      @if (grouped()) {
        <span class="label" [id]="id() + '-label'">{{ 'profile.' + spec().name | transloco }}</span>
      } @else {
        <label [for]="id()">{{ 'profile.' + spec().name | transloco }}</label>
      }
      <bz-control [spec]="spec()" [control]="control()" [controlId]="id()" [describedBy]="id() + '-found'" />
      @if (spec().hint) {
        <p class="hint">{{ 'profileHint.' + spec().name | transloco }}</p>
      }
      <bz-field-findings [id]="id() + '-found'" [field]="spec().name" [filled]="filled()" />
    </div>
  `,
})
export class ProfileField {
  private readonly editor = inject(ProfileEditor);
  readonly spec = input.required<FieldSpec>();

  protected readonly id = computed(() => 'f-' + this.spec().name.replace('.', '-'));
  protected readonly grouped = computed(() => ['yesNo', 'platforms'].includes(this.spec().kind));
  protected readonly control = computed(() => this.editor.form().get(this.spec().name) as FormControl);

  protected filled(): boolean {
    this.editor.value();
    const value: unknown = this.control().value;
    return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FindingsList } from '../shared/findings-list';
import { concerns } from '../shared/profile-fields';
import { ProfileEditor } from './profile-editor';

/** What is wrong with one field. An empty field is not scolded before somebody has asked for the whole to be checked. */
@Component({
  selector: 'bz-field-findings',
  imports: [FindingsList, TranslocoPipe],
  template: `
    @for (reason of returned(); track $index) {
      <p class="returned">
        <strong>{{ 'applications.returnedHere' | transloco }}</strong> {{ reason }}
      </p>
    }
    <div aria-live="polite">
      @if (findings().length) {
        <bz-findings [findings]="findings()" />
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .returned {
      margin-top: 4px;
      padding: 4px 10px;
      border-left: 3px solid #b26a00;
      background: var(--amber-tint);
    }
  `,
})
export class FieldFindings {
  private readonly editor = inject(ProfileEditor);
  readonly field = input.required<string>();
  readonly filled = input(true);

  protected readonly findings = computed(() =>
    this.filled() || this.editor.checked()
      ? this.editor.findings().filter((finding) => concerns(finding.field, this.field()))
      : [],
  );
  protected readonly returned = computed(() => {
    const application = this.editor.resource();
    return application?.state === 'RETURNED'
      ? application.returnedFields.filter((returned) => concerns(returned.field, this.field())).map(({ reason }) => reason)
      : [];
  });
}

import { Component, computed, inject, input } from '@angular/core';
import { FindingsList } from '../shared/findings-list';
import { concerns } from '../shared/profile-fields';
import { DossierEditor } from './dossier-editor';

/** What the rules find on one part. An empty one is not scolded before somebody has asked for the whole to be checked. */
@Component({
  selector: 'bz-part-findings',
  imports: [FindingsList],
  template: `
    <div aria-live="polite">
      @if (findings().length) {
        <bz-findings [findings]="findings()" />
      }
    </div>
  `,
})
export class PartFindings {
  private readonly editor = inject(DossierEditor);
  readonly field = input.required<string>();
  readonly filled = input(true);
  /** Only what is about the part itself: its rows tell what is about each. */
  readonly itself = input(false);

  protected readonly findings = computed(() =>
    this.filled() || this.editor.checked()
      ? this.editor
          .findings()
          .filter((finding) => (this.itself() ? finding.field === this.field() : concerns(finding.field, this.field())))
      : [],
  );
}

import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DueDateProofView, RecordProofView } from '../api/models';
import { Departments } from '../shared/departments';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';

/** Baselines and last days of a project as the record gives them, beside what is kept. */
@Component({
  selector: 'bz-record-proof',
  imports: [ProblemMessage, TranslocoPipe],
  template: `
    @if (loaded.isLoading()) {
      <p class="state" role="status">{{ 'list.loading' | transloco }}</p>
    } @else if (loaded.error()) {
      <bz-problem [problem]="problem()" [retryable]="true" (retry)="loaded.reload()" />
    } @else if (proof(); as proof) {
      <p role="status">
        <span [class]="'tag ' + (proof.agrees ? 'green' : 'red')">{{ 'projects.proof.' + (proof.agrees ? 'whole' : 'broken') | transloco }}</span>
        <span class="small soft">{{ 'projects.proof.lead' | transloco }}</span>
      </p>
      <div class="table-wrap">
        <table class="grid cards">
          <thead>
            <tr>
              <th scope="col">{{ 'projects.proof.what' | transloco }}</th>
              <th scope="col">{{ 'projects.proof.event' | transloco }}</th>
              <th scope="col">{{ 'projects.proof.term' | transloco }}</th>
              <th scope="col">{{ 'projects.proof.kept' | transloco }}</th>
              <th scope="col">{{ 'projects.proof.reckoned' | transloco }}</th>
              <th scope="col">{{ 'projects.proof.result' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (baseline of proof.baselines; track baseline.number) {
              <tr>
                <td>{{ 'projects.baseline' | transloco: { number: baseline.number } }}</td>
                <td [attr.data-label]="'projects.proof.event' | transloco">{{ event(baseline.event) }}</td>
                <td [attr.data-label]="'projects.proof.term' | transloco"></td>
                <td [attr.data-label]="'projects.proof.kept' | transloco">
                  <code [title]="baseline.reckoned">{{ baseline.reckoned?.slice(0, 16) ?? '—' }}</code>
                </td>
                <td [attr.data-label]="'projects.proof.reckoned' | transloco">
                  <code [title]="baseline.recorded">{{ baseline.recorded?.slice(0, 16) ?? '—' }}</code>
                </td>
                <td [attr.data-label]="'projects.proof.result' | transloco">
                  <span [class]="'tag ' + (baseline.agrees ? 'green' : 'red')">
                    {{ 'projects.proof.' + (baseline.agrees ? 'AGREES' : 'DIFFERS') | transloco }}
                  </span>
                </td>
              </tr>
            }
            @for (due of proof.dueDates; track $index) {
              <tr>
                <td>
                  {{ 'stepKind.' + due.step | transloco }}
                  <span class="small soft block">
                    {{ 'procedureKind.' + due.procedure | transloco }} · {{ departments.name(due.department) }} ·
                    {{ 'projects.round' | transloco: { round: due.round } }}
                  </span>
                </td>
                <td [attr.data-label]="'projects.proof.event' | transloco">{{ event(due.setOffBy) }}</td>
                <td [attr.data-label]="'projects.proof.term' | transloco">
                  @if (due.from) {
                    {{ 'projects.proof.from' | transloco: { from: due.from, limit: due.limit, paused: due.paused } }}
                  }
                </td>
                <td [attr.data-label]="'projects.proof.kept' | transloco" class="num">{{ due.kept }}</td>
                <td [attr.data-label]="'projects.proof.reckoned' | transloco" class="num">{{ due.reckoned ?? '—' }}</td>
                <td [attr.data-label]="'projects.proof.result' | transloco">
                  <span [class]="'tag ' + colour(due)">{{ 'projects.proof.' + due.result | transloco }}</span>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
  styles: `
    .block {
      display: block;
    }
  `,
})
export class RecordProof {
  protected readonly departments = inject(Departments);
  readonly project = input.required<string>();
  protected readonly loaded = httpResource<RecordProofView>(() => `/api/v1/projects/${this.project()}/record-proof`);
  protected readonly proof = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly problem = computed(() => problemOf(this.loaded.error()));

  protected event(seq: number | null | undefined): string {
    return seq ? `#${String(seq)}` : '—';
  }

  protected colour(due: DueDateProofView): string {
    return { AGREES: 'green', DECIDED: '', DIFFERS: 'red', NOT_IN_RECORD: 'red' }[due.result];
  }
}

import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const MAIN_ROAD = [
  'PROPOSED',
  'LISTED',
  'IN_APPROVAL',
  'APPROVED',
  'IN_EXECUTION',
  'TRIAL_OPERATION',
  'PRE_ACCEPTED',
  'ACCEPTED',
  'IN_OPERATION',
  'DECOMMISSIONED',
];
const LEFT_AFTER: Record<string, string> = { NOT_LISTED: 'PROPOSED', WITHDRAWN: 'PROPOSED', REJECTED: 'IN_APPROVAL' };

interface Station {
  stage: string;
  state: 'past' | 'now' | 'ahead' | 'left';
}

/**
 * Where a project stands on its way from proposal to decommissioning, or where it left that way.
 *
 * @param excepted whether it goes that way without the list (A15)
 */
export function stations(stage: string, excepted = false): Station[] {
  const line = onTheRoad(stage);
  return excepted ? line.map((one) => (one.stage === 'LISTED' ? { ...one, stage: 'EXCEPTED' } : one)) : line;
}

function onTheRoad(stage: string): Station[] {
  const at = MAIN_ROAD.indexOf(stage);
  if (at >= 0) {
    return MAIN_ROAD.map((name, i) => ({ stage: name, state: i < at ? 'past' : i === at ? 'now' : 'ahead' }));
  }
  const left = MAIN_ROAD.indexOf(LEFT_AFTER[stage] ?? 'IN_EXECUTION');
  return [...MAIN_ROAD.slice(0, left + 1).map((name) => ({ stage: name, state: 'past' as const })), { stage, state: 'left' }];
}

@Component({
  selector: 'bz-life-line',
  imports: [TranslocoPipe],
  template: `
    <ol class="plain" tabindex="0" [attr.aria-label]="'lifeLine.label' | transloco">
      @for (station of line(); track station.stage) {
        <li [class]="station.state" [attr.aria-current]="station.state === 'now' ? 'step' : null">
          <span class="dot" aria-hidden="true"></span>
          <span>{{ (station.stage === 'EXCEPTED' ? 'lifeLine.excepted' : 'stage.' + station.stage) | transloco }}</span>
          @if (station.state === 'past') {
            <span class="visually-hidden">{{ 'lifeLine.past' | transloco }}</span>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './life-line.css',
})
export class LifeLine {
  readonly stage = input.required<string>();
  readonly excepted = input(false);
  protected readonly line = computed(() => stations(this.stage(), this.excepted()));
}

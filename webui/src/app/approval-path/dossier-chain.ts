import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

export interface ChainStation {
  type: string;
  standing?: string;
  government?: boolean;
  /** What was begun of it last. */
  dossierId?: string | null;
  state?: string | null;
}

/** The dossiers of a way, drawn in the order they are approved. */
@Component({
  selector: 'bz-dossier-chain',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <ol class="plain" tabindex="0" [attr.aria-label]="label()">
      @for (station of stations(); track station.type) {
        <li [class]="station.standing ?? ''" [attr.aria-current]="station.standing === 'NEXT' ? 'step' : null">
          <span class="box">
            @if (station.dossierId; as dossier) {
              <strong>
                <a [routerLink]="['/dossiers', dossier]">{{ 'dossierType.' + station.type | transloco }}</a>
              </strong>
            } @else {
              <strong>{{ 'dossierType.' + station.type | transloco }}</strong>
            }
            @if (station.standing; as standing) {
              <span class="small">{{ 'standing.' + standing | transloco }}</span>
            }
            @if (station.state && station.standing !== 'APPROVED') {
              <span class="small">{{ 'dossierState.' + station.state | transloco }}</span>
            }
            @if (station.government) {
              <span class="small">{{ 'approvalPath.government' | transloco }}</span>
            }
          </span>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s2) 28px;
      padding: 4px 0;
    }
    li {
      position: relative;
      display: flex;
    }
    li + li::before {
      content: '→';
      position: absolute;
      left: -21px;
      top: 50%;
      transform: translateY(-50%);
      color: var(--ink-soft);
    }
    .box {
      display: flex;
      flex-direction: column;
      justify-content: center;
      min-width: 116px;
      padding: 6px 12px;
      border: 1px solid var(--line-strong);
      border-radius: 4px;
      background: #fff;
      text-align: center;
    }
    .APPROVED .box {
      border-color: #2e7d32;
      background: #edf7ed;
    }
    .NEXT .box {
      border: 2px solid var(--blue);
      background: var(--blue-tint);
    }
    .TO_REPEAT .box {
      border-color: #b26a00;
      background: var(--amber-tint);
    }
  `,
})
export class DossierChain {
  readonly stations = input.required<ChainStation[]>();
  readonly label = input.required<string>();
}

import { Component, Injectable, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';

/** One matter that was taken up with others, and where the portal shows it. */
export interface Queued {
  title: string;
  path: string;
  params: Record<string, string>;
}

interface Standing {
  matters: Queued[];
  at: number;
}

const PLACE = 'matter-queue';

/** Matters chosen in the inbox, gone through one after another without coming back to it in between. They outlive a reload of the page. */
@Injectable({ providedIn: 'root' })
export class MatterQueue {
  private readonly router = inject(Router);
  private readonly standing = signal<Standing | null>(kept());

  readonly count = computed(() => this.standing()?.matters.length ?? 0);
  /** Counts from 1. */
  readonly number = computed(() => (this.standing()?.at ?? 0) + 1);
  readonly current = computed(() => {
    const { matters, at } = this.standing() ?? { matters: [], at: 0 };
    return matters.at(at);
  });

  begin(matters: Queued[]): void {
    this.go(matters, 0);
  }

  move(by: 1 | -1): void {
    const standing = this.standing();
    if (standing) {
      this.go(standing.matters, Math.min(Math.max(standing.at + by, 0), standing.matters.length - 1));
    }
  }

  end(): void {
    this.keep(null);
  }

  private go(matters: Queued[], at: number): void {
    if (!matters.length) {
      return;
    }
    this.keep({ matters, at });
    void this.router.navigate([matters[at].path], { queryParams: matters[at].params });
  }

  private keep(standing: Standing | null): void {
    this.standing.set(standing);
    if (standing) {
      sessionStorage.setItem(PLACE, JSON.stringify(standing));
    } else {
      sessionStorage.removeItem(PLACE);
    }
  }
}

function kept(): Standing | null {
  const text = sessionStorage.getItem(PLACE);
  return text ? (JSON.parse(text) as Standing) : null;
}

/** Where one stands among the matters that were taken up together. */
@Component({
  selector: 'bz-matter-queue',
  imports: [NzButtonModule, TranslocoPipe],
  template: `
    @if (queue.current(); as matter) {
      <nav class="queue" [attr.aria-label]="'queue.label' | transloco">
        <span>{{ 'queue.at' | transloco: { number: queue.number(), count: queue.count() } }}</span>
        <strong>{{ matter.title }}</strong>
        <span class="fill"></span>
        <button nz-button nzSize="small" type="button" [disabled]="queue.number() === 1" (click)="queue.move(-1)">
          {{ 'queue.before' | transloco }}
        </button>
        <button nz-button nzSize="small" nzType="primary" type="button" [disabled]="queue.number() === queue.count()" (click)="queue.move(1)">
          {{ 'queue.next' | transloco }}
        </button>
        <button nz-button nzSize="small" nzType="link" type="button" (click)="queue.end()">{{ 'queue.end' | transloco }}</button>
      </nav>
    }
  `,
  styles: `
    .queue {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s2);
      margin-bottom: var(--s3);
      padding: var(--s2) var(--s4);
      border: 1px solid var(--line);
      border-left: 3px solid var(--blue);
      background: #fff;
    }
    .fill {
      flex: 1;
    }
    @media print {
      .queue {
        display: none;
      }
    }
  `,
})
export class MatterQueueBar {
  protected readonly queue = inject(MatterQueue);
}

import { Component, computed, inject, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter, map } from 'rxjs';
import { isUnder, menuFor } from './menu-entries';
import { Session } from './session';

/** The portal's pages, as far as the roles of the one signed in have business there. */
@Component({
  selector: 'bz-side-menu',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'menu.label' | transloco">
      <ul class="plain">
        @for (entry of entries(); track entry.path) {
          <li>
            <a
              [routerLink]="entry.path"
              [class.active]="isUnder(entry, address())"
              [attr.aria-current]="isUnder(entry, address()) ? 'page' : null"
              (click)="chosen.emit()"
            >
              <svg viewBox="0 0 24 24" aria-hidden="true"><path [attr.d]="entry.icon" /></svg>
              {{ entry.text | transloco }}
            </a>
          </li>
        }
      </ul>
      <p class="foot">
        <a
          routerLink="/api-reference"
          [attr.aria-current]="address().startsWith('/api-reference') ? 'page' : null"
          (click)="chosen.emit()"
          >{{ 'menu.apiReference' | transloco }}</a
        >
      </p>
    </nav>
  `,
  styles: `
    ul {
      padding: var(--s3) var(--s2);
    }
    a {
      display: flex;
      align-items: center;
      gap: 10px;
      padding: 9px 12px;
      margin-bottom: 2px;
      border-radius: var(--radius);
      color: var(--ink);
    }
    a:hover {
      background: var(--grey-tint);
      text-decoration: none;
    }
    a.active {
      background: var(--blue-tint);
      color: var(--blue-deep);
      font-weight: 600;
    }
    /* The office has many entries, and a clerk's screen is 768 px high. */
    @media (max-height: 900px) and (min-width: 721px) {
      a {
        padding-block: 5px;
      }
    }
    .foot {
      padding: 0 var(--s2) var(--s3);
      font-size: 12px;
    }
    .foot a {
      color: var(--ink-soft);
    }
    .foot a[aria-current] {
      color: var(--blue-deep);
      font-weight: 600;
    }
    svg {
      width: 18px;
      height: 18px;
      flex: none;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.6;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class SideMenu {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly isUnder = isUnder;
  protected readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );
  readonly chosen = output();
  protected readonly entries = computed(() => menuFor(this.session.me()?.roles ?? []));
}

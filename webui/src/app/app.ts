import { Component, inject, signal } from '@angular/core';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { filter } from 'rxjs';
import { AppHeader } from './shell/app-header';
import { Session } from './shell/session';
import { SideMenu } from './shell/side-menu';
import { Toast } from './shared/toasts';
import { SignInAgain } from './shell/sign-in-again';

/** The frame around every page. */
@Component({
  selector: 'bz-root',
  imports: [AppHeader, RouterOutlet, SideMenu, SignInAgain, Toast, TranslocoPipe],
  templateUrl: './app.html',
  styleUrl: './app.css',
})
export class App {
  protected readonly session = inject(Session);
  protected readonly menuOpen = signal(false);

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        this.menuOpen.set(false);
      });
  }

  protected skipToMain(event: Event): void {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }
}

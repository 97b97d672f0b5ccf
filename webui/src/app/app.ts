import { Component, inject, signal } from '@angular/core';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { filter } from 'rxjs';
import { AppHeader } from './shell/app-header';
import { Departments } from './shared/departments';
import { MatterQueueBar } from './shared/matter-queue';
import { InstantPipe } from './shared/pipes';
import { Language } from './shell/language';
import { Printing } from './shell/printing';
import { Session } from './shell/session';
import { SideMenu } from './shell/side-menu';
import { Toast } from './shared/toasts';
import { SignInAgain } from './shell/sign-in-again';

/** The frame around every page. */
@Component({
  selector: 'bz-root',
  imports: [AppHeader, InstantPipe, MatterQueueBar, RouterOutlet, SideMenu, SignInAgain, Toast, TranslocoPipe],
  templateUrl: './app.html',
  styleUrl: './app.css',
})
export class App {
  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly departments = inject(Departments);
  protected readonly printing = inject(Printing);
  protected readonly menuOpen = signal(false);

  private path?: string;

  constructor() {
    this.printing.listen();
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe((event) => {
        this.menuOpen.set(false);
        this.arriveAt(event.urlAfterRedirects.split(/[?#]/)[0]);
      });
  }

  /** On another page, reading starts at its beginning, not where the link stood on the page before. */
  private arriveAt(path: string): void {
    if (this.path && this.path !== path) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
    this.path = path;
  }

  protected skipToMain(event: Event): void {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }
}

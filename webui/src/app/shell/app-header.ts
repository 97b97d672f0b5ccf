import { Component, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Departments } from '../shared/departments';
import { Acting } from './acting';
import { Language } from './language';
import { Printing } from './printing';
import { Session } from './session';

/** Product name, who is signed in and for which department, language, sign-out. */
@Component({
  selector: 'bz-app-header',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <header>
      @if (session.me()?.access === 'GRANTED') {
        <button type="button" class="burger" [attr.aria-label]="'menu.open' | transloco" (click)="menu.emit()">
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 7h16M4 12h16M4 17h16" /></svg>
        </button>
      }
      <a class="product" routerLink="/workbench">
        <span class="city">{{ 'productCity' | transloco }}</span>
        <span class="name">{{ 'productName' | transloco }}</span>
      </a>
      <span class="fill"></span>
      @if (session.me(); as me) {
        <span class="who" [title]="roleNames()">
          <strong>{{ me.actingFor ? ('shell.actsFor' | transloco: { name: me.name, other: me.actingFor }) : me.name }}</strong>
          <span class="department">{{ me.department ? departments.label(me.department) : '' }}</span>
        </span>
      }
      @if (acting.current(); as under) {
        <button type="button" class="quiet language" (click)="acting.end()">{{ 'shell.actAsSelf' | transloco: { other: under.name } }}</button>
      }
      <button type="button" class="quiet language" [attr.lang]="other()" (click)="language.use(other())">
        {{ other() === 'en' ? 'English' : '中文' }}
      </button>
      <button type="button" class="quiet print" (click)="printing.print()">{{ 'shell.print' | transloco }}</button>
      <button type="button" class="quiet" (click)="session.signOut()">{{ 'shell.signOut' | transloco }}</button>
    </header>
  `,
  styleUrl: './app-header.css',
})
export class AppHeader {
  protected readonly session = inject(Session);
  protected readonly acting = inject(Acting);
  protected readonly language = inject(Language);
  protected readonly departments = inject(Departments);
  protected readonly printing = inject(Printing);
  readonly menu = output();

  protected other(): 'en' | 'zh-CN' {
    return this.language.current() === 'en' ? 'zh-CN' : 'en';
  }

  protected roleNames(): string {
    return this.departments.roleNames(this.session.me()?.roles ?? []);
  }
}

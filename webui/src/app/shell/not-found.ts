import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

@Component({
  selector: 'bz-not-found',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <section class="page">
      <h1>{{ 'notFound.title' | transloco }}</h1>
      <p class="soft">{{ 'notFound.text' | transloco }}</p>
      <p><a routerLink="/workbench">{{ 'notFound.back' | transloco }}</a></p>
    </section>
  `,
})
export class NotFound {}

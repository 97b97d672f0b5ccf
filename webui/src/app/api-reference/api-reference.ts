import { httpResource } from '@angular/common/http';
import { Component, ElementRef, afterRenderEffect, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzInputModule } from 'ng-zorro-antd/input';
import { problemOf } from '../shared/problem';
import { ProblemMessage } from '../shared/problem-message';
import { Language } from '../shell/language';
import { Contract, grouped, inLanguage, matching, operationsOf } from './contract';
import { OperationPanel } from './operation-panel';

const CONTRACT = '/q/openapi?format=json';

/** Every operation of the API to be found, read and tried out; the one that is open stands in the address. */
@Component({
  selector: 'bz-api-reference',
  imports: [NzInputModule, OperationPanel, ProblemMessage, RouterLink, TranslocoPipe],
  templateUrl: './api-reference.html',
  styleUrl: './api-reference.css',
})
export class ApiReference {
  protected readonly inLanguage = inject(Language).current;
  /** The operation to be read, by its id in the contract. */
  readonly operation = input<string>();

  protected readonly address = CONTRACT;
  protected readonly rules = ['lists', 'match', 'key', 'problems', 'units', 'systems'];
  protected readonly sought = signal('');
  protected readonly contract = httpResource<Contract>(() => CONTRACT);
  protected readonly problem = computed(() => problemOf(this.contract.error()));
  protected readonly read = computed(() =>
    this.contract.hasValue() ? inLanguage(this.contract.value(), this.inLanguage()) : undefined,
  );
  private readonly operations = computed(() => {
    const contract = this.read();
    return contract ? operationsOf(contract) : [];
  });
  private readonly found = computed(() => matching(this.operations(), this.sought()));
  protected readonly count = computed(() => this.found().length);
  protected readonly groups = computed(() => {
    const contract = this.read();
    return contract ? grouped(contract, this.found()) : [];
  });
  protected readonly chosen = computed(() => this.operations().find((one) => one.id === this.operation()));
  private readonly index = viewChild<ElementRef<HTMLElement>>('index');

  constructor() {
    afterRenderEffect(() => {
      const nav = this.index()?.nativeElement;
      const at = this.chosen() && nav?.querySelector<HTMLElement>('[aria-current]');
      if (nav && at) {
        keepInSight(nav, at);
      }
    });
  }
}

/** Scrolls the index, and not the page. */
function keepInSight(index: HTMLElement, at: HTMLElement): void {
  const { top, bottom } = index.getBoundingClientRect();
  const place = at.getBoundingClientRect();
  if (place.top < top || place.bottom > bottom) {
    index.scrollTop += place.top - (top + bottom) / 2;
  }
}

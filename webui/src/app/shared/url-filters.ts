import { Signal, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';

/** The filters of a list, kept in the address, so that a link or the back button finds the same list again. */
export class UrlFilters<K extends string> {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });

  readonly values: Signal<Record<K, string>> = computed(
    () => Object.fromEntries(this.names.map((name) => [name, this.params().get(name) ?? ''])) as Record<K, string>,
  );
  readonly any = computed(() => this.names.some((name) => this.values()[name] !== ''));

  constructor(private readonly names: readonly K[]) {}

  set(name: K, value: string): void {
    this.go({ [name]: value || null });
  }

  clear(): void {
    this.go(Object.fromEntries(this.names.map((name) => [name, null])));
  }

  private go(queryParams: Record<string, string | null>): void {
    if (this.leaving()) {
      return;
    }
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** What was typed a moment ago does not call back whoever is on the way to another page. */
  private leaving(): boolean {
    const under = this.router.currentNavigation();
    return !!under && pathOf(this.router.serializeUrl(under.extractedUrl)) !== pathOf(this.router.url);
  }
}

function pathOf(url: string): string {
  return url.split(/[?#]/)[0];
}

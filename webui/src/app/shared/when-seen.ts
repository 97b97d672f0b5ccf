import { DestroyRef, ElementRef, Signal, afterNextRender, inject, signal } from '@angular/core';

/** Whether the component has come into sight, or nearly: what is far down a page is read only for those who go there. */
export function whenSeen(): Signal<boolean> {
  const seen = signal(false);
  const host = inject<ElementRef<HTMLElement>>(ElementRef);
  const destroyed = inject(DestroyRef);
  afterNextRender(() => {
    if ('IntersectionObserver' in globalThis) {
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) {
            observer.disconnect();
            seen.set(true);
          }
        },
        { rootMargin: '200px' },
      );
      observer.observe(host.nativeElement);
      destroyed.onDestroy(() => {
        observer.disconnect();
      });
    }
  });
  return seen.asReadonly();
}

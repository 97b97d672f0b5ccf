import { httpResource } from '@angular/common/http';
import { computed, effect, untracked } from '@angular/core';

/**
 * Reads what stands at an address. Where what the address is made of was itself read again, so is this, and what was read
 * before stays on the page meanwhile, with whatever is being typed in it; only another address takes it away. In an
 * injection context.
 */
export function readAt<T>(address: () => string | undefined) {
  const made = computed(() => ({ at: address() }));
  const at = computed(() => made().at);
  const read = httpResource<T>(() => at());
  let before: { at?: string } | undefined;
  effect(() => {
    const now = made();
    if (before?.at && before.at === now.at) {
      untracked(() => read.reload());
    }
    before = now;
  });
  return read;
}

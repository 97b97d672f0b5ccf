/** A page of the portal as the portal itself names it: an address, and what comes behind its question mark. */
export function placeOf(page: string): { path: string; params: Record<string, string> } {
  const [path, query] = page.split('?');
  return { path, params: Object.fromEntries(new URLSearchParams(query)) };
}

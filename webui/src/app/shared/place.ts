/** An address of the portal, and what comes behind its question mark. */
export interface Place {
  path: string;
  params: Record<string, string>;
}

/** A page of the portal as the portal itself names it. */
export function placeOf(page: string): Place {
  const [path, query] = page.split('?');
  return { path, params: Object.fromEntries(new URLSearchParams(query)) };
}

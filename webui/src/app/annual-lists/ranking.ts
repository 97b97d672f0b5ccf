/** The order after one entry has been moved to another place; places beyond the ends are the ends. */
export function moved<T>(order: readonly T[], from: number, to: number): T[] {
  const next = [...order];
  const [entry] = next.splice(from, 1);
  next.splice(Math.max(0, Math.min(to, next.length)), 0, entry);
  return next;
}

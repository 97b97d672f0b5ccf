/**
 * Input kept in this browser tab while it is not yet on the server, one draft per form. It survives a session that ends
 * and the way through sign-in, and goes away with the tab.
 */
export class LocalDraft<T> {
  private readonly key: string;

  constructor(form: string) {
    this.key = `draft:${form}`;
  }

  keep(value: T): void {
    sessionStorage.setItem(this.key, JSON.stringify(value));
  }

  kept(): T | null {
    const text = sessionStorage.getItem(this.key);
    return text === null ? null : (JSON.parse(text) as T);
  }

  drop(): void {
    sessionStorage.removeItem(this.key);
  }
}

/** There is no portal to be told of changes by. */
class SilentStream {
  static readonly CLOSED = 2;
  readonly readyState = 1;

  close(): void {
    // nothing was opened
  }
}

(globalThis as Record<string, unknown>)['EventSource'] ??= SilentStream;

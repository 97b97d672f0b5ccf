import { DestroyRef, Injectable, effect, inject, untracked } from '@angular/core';
import { LiveHint } from '../api/models';
import { Acting } from '../shell/acting';

type Topic = 'INBOX' | 'PROJECT' | 'SESSION';

interface Follower {
  topic: Topic;
  id: string | null;
  react: () => void;
}

/** Several changes of one moment are one. */
const PAUSE = 400;
const AGAIN = 5000;

/**
 * One stream of hints for the page that is open: what has changed is read where it stands. Only while the page is in sight, as a
 * browser holds few connections; what is seen again is read again.
 */
@Injectable({ providedIn: 'root' })
export class Live {
  private readonly followers = new Set<Follower>();
  private readonly due = new Set<Follower>();
  private readonly acting = inject(Acting);
  private stream?: EventSource;
  private address?: string;
  private timer?: ReturnType<typeof setTimeout>;
  private missed = false;

  constructor() {
    document.addEventListener('visibilitychange', () => {
      this.missed ||= document.hidden;
      this.connect();
    });
  }

  add(follower: Follower): () => void {
    this.followers.add(follower);
    this.connect();
    return () => {
      this.followers.delete(follower);
      this.due.delete(follower);
      this.connect();
    };
  }

  /** Waits for the pages of one moment: one that goes and one that comes are one change of what is followed. */
  private connect(): void {
    queueMicrotask(() => {
      const wanted = document.hidden || this.followers.size === 0 ? undefined : this.wanted();
      if (wanted === this.address) {
        return;
      }
      this.stream?.close();
      this.address = wanted;
      this.stream = wanted ? this.open(wanted) : undefined;
    });
  }

  private open(address: string): EventSource {
    const stream = new EventSource(address);
    stream.onmessage = (message: MessageEvent<string>) => {
      this.take(JSON.parse(message.data) as LiveHint);
    };
    stream.onerror = () => {
      this.missed = true;
      if (stream.readyState === EventSource.CLOSED && stream === this.stream) {
        setTimeout(() => {
          this.address = stream === this.stream ? undefined : this.address;
          this.connect();
        }, AGAIN);
      }
    };
    return stream;
  }

  /** The first word of a stream that was away for a while means that anything may have changed meanwhile. */
  private take({ topic, id }: LiveHint): void {
    const all = topic === 'ALL' || this.missed;
    this.missed = false;
    this.followers.forEach((one) => {
      if (all || (one.topic === topic && (one.id ?? null) === (id ?? null))) {
        this.due.add(one);
      }
    });
    if (this.due.size && !this.timer) {
      this.timer = setTimeout(() => {
        this.tell();
      }, PAUSE);
    }
  }

  private tell(): void {
    this.timer = undefined;
    const due = [...this.due];
    this.due.clear();
    due.forEach((one) => {
      one.react();
    });
  }

  private wanted(): string {
    const under = this.acting.current();
    const ids = (topic: Topic) => [...new Set([...this.followers].filter((one) => one.topic === topic).map((one) => one.id ?? ''))].sort();
    const query = [...ids('PROJECT').map((id) => `project=${id}`), ...ids('SESSION').map((id) => `session=${id}`)]
      .concat(under ? `actingFor=${under.delegation}` : [])
      .join('&');
    return '/api/v1/live' + (query ? `?${query}` : '');
  }
}

/**
 * Reads anew when something changed elsewhere. In an injection context.
 *
 * @param id of the project or session; none for the inbox
 */
export function whenChanged(topic: Topic, id: () => string | null, react: () => void): void {
  const live = inject(Live);
  let leave: (() => void) | undefined;
  effect(() => {
    const now = id();
    untracked(() => {
      leave?.();
      leave = live.add({ topic, id: now, react });
    });
  });
  inject(DestroyRef).onDestroy(() => leave?.());
}

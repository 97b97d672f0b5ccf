import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  Action,
  ConcludeItems,
  ConveneSession,
  EnterItems,
  ReviewSessionView,
  SessionItemView,
  SessionPreparation,
} from '../api/models';
import { Commands } from '../shared/commands';

const SESSIONS = '/api/v1/review-sessions';

/** Sessions of the review committee at the server. */
@Injectable({ providedIn: 'root' })
export class ReviewSessions {
  private readonly http = inject(HttpClient);
  private readonly commands = inject(Commands);

  preparation(listId: string): Promise<SessionPreparation> {
    return firstValueFrom(this.http.get<SessionPreparation>(`${SESSIONS}/preparation`, { params: { listId } }));
  }

  convene(call: ConveneSession, key: string): Promise<ReviewSessionView> {
    return this.commands.send('POST', SESSIONS, call, undefined, key);
  }

  /** Does what an action of the session offers. */
  act(session: ReviewSessionView, name: string, body: unknown): Promise<ReviewSessionView> {
    const action = session.actions.find((one) => one.name === name);
    return action
      ? this.commands.send(action.method, action.href, body, session.version)
      : Promise.reject(new Error(`not offered: ${name}`));
  }

  enterItems(session: ReviewSessionView, entries: EnterItems): Promise<ReviewSessionView> {
    return this.act(session, 'enter-votes', entries);
  }

  conclude(session: ReviewSessionView, conclusions: ConcludeItems): Promise<ReviewSessionView> {
    return this.act(session, 'conclude', conclusions);
  }

  answer(action: Action, version: number, body: unknown): Promise<ReviewSessionView> {
    return this.commands.send(action.method, action.href, body, version);
  }

  onItem(action: Action, item: SessionItemView, body: unknown): Promise<SessionItemView> {
    return this.commands.send(action.method, action.href, body, item.version);
  }
}

/** Whether the reader may do it now. */
export function mayDo(of: { actions: Action[] }, name: string): boolean {
  return of.actions.some((action) => action.name === name && action.allowed);
}

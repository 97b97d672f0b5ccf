import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { AnnualListView, ItemDecision, LineChange, ListLineView, OpenAdjustment, Page, SourceAmount, StandingLine } from '../api/models';
import { Commands } from '../shared/commands';

const HOME = '/api/v1/annual-lists';
const PAGE = 100;

/** What the office sets when it opens a call (A14): first and last day, and how much the list may come to in all and by source, in yuan. */
export interface CallTerms {
  opensOn: string;
  closesOn: string;
  ceiling: number | null;
  ceilings: SourceAmount[];
}

/** Annual lists (A15): call, lines, decisions per line. */
@Injectable({ providedIn: 'root' })
export class AnnualLists {
  private readonly http = inject(HttpClient);
  private readonly commands = inject(Commands);
  readonly home = HOME;

  get(id: string): Promise<AnnualListView> {
    return firstValueFrom(this.http.get<AnnualListView>(`${HOME}/${id}`));
  }

  /** Every line: totals and decisions need the whole list, which is some hundred lines. */
  async lines(id: string): Promise<ListLineView[]> {
    const lines: ListLineView[] = [];
    let cursor: string | null | undefined;
    do {
      const params: Record<string, string | number> = cursor ? { limit: PAGE, cursor } : { limit: PAGE };
      const page = await firstValueFrom(this.http.get<Page<ListLineView>>(`${HOME}/${id}/lines`, { params }));
      lines.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return lines;
  }

  /** What stands in the year after this issue of its list. */
  async standing(id: string): Promise<StandingLine[]> {
    return (await firstValueFrom(this.http.get<Page<StandingLine>>(`${HOME}/${id}/standing`))).items;
  }

  adjust(list: AnnualListView, adjustment: OpenAdjustment, key: string): Promise<AnnualListView> {
    return this.commands.send('POST', `${HOME}/${list.id}/adjustments`, adjustment, undefined, key);
  }

  enter(list: AnnualListView, changes: LineChange[]): Promise<AnnualListView> {
    return this.commands.send('POST', `${HOME}/${list.id}/lines`, { changes }, list.version);
  }

  replace(list: AnnualListView, line: ListLineView, lineId: string | null, ground: string | null): Promise<ListLineView> {
    return this.commands.send('PUT', `${HOME}/${list.id}/lines/${line.id}/replacement`, { lineId, ground }, line.version);
  }

  /** The lines from first to last. */
  rank(list: AnnualListView, lines: string[]): Promise<AnnualListView> {
    return this.commands.send('PUT', `${HOME}/${list.id}/ranking`, { lines }, list.version);
  }

  open(year: number, terms: CallTerms, key: string): Promise<AnnualListView> {
    return this.commands.send('POST', HOME, { year, ...terms }, undefined, key);
  }

  changeCall(list: AnnualListView, terms: CallTerms): Promise<AnnualListView> {
    return this.commands.send('PUT', `${HOME}/${list.id}/call`, terms, list.version);
  }

  include(list: AnnualListView, line: ListLineView, included: boolean, reason: string | null): Promise<ListLineView> {
    return this.commands.send('PUT', `${HOME}/${list.id}/lines/${line.id}/inclusion`, { included, reason }, line.version);
  }

  decide(list: AnnualListView, decisions: ItemDecision[]): Promise<AnnualListView> {
    return this.commands.send('POST', `${HOME}/${list.id}/decisions`, { decisions }, list.version);
  }
}

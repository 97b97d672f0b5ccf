import { rxResource } from '@angular/core/rxjs-interop';
import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { switchMap, timer } from 'rxjs';
import { ApprovalPathView, FindingView, PathKind } from '../api/models';
import { announcing } from '../shared/announcing';
import { Commands } from '../shared/commands';
import { FindingsList } from '../shared/findings-list';
import { MoneyInput } from '../shared/money-input';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { GroundsDraft, draftOf, groundsOf, merges, saving } from './grounds';

/** So long nobody types before the portal is asked what stands against the way. */
const PAUSE = 400;

/** What a way asks of the owner; what still stands against it is told while typing. */
@Component({
  selector: 'bz-path-form',
  imports: [FindingsList, FormsModule, MoneyInput, NzButtonModule, NzInputModule, ProblemMessage, TranslocoPipe],
  templateUrl: './path-form.html',
  styles: `
    fieldset {
      border: 0;
      padding: 0;
    }
    .check {
      display: flex;
      align-items: center;
      gap: var(--s2);
      padding: 4px 0;
    }
    .figures {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
      gap: var(--s3);
    }
  `,
})
export class PathForm {
  private readonly commands = inject(Commands);
  private readonly http = inject(HttpClient);
  readonly path = input.required<ApprovalPathView>();
  readonly kind = input.required<PathKind>();
  readonly changed = output<ApprovalPathView>();
  readonly closed = output();

  protected readonly grounds = ['REQUIRED_FROM_ABOVE', 'SECURITY_AND_URGENT'] as const;
  protected readonly serviceTexts = ['noGoodsOrWorks', 'providers', 'securityKept'] as const;
  protected readonly serviceAmounts = ['serviceCost', 'buildingCost', 'operatingCost'] as const;
  protected readonly draft = linkedSignal<GroundsDraft>(() => draftOf(this.path().grounds));
  protected readonly merging = computed(() => merges(this.kind()));
  protected readonly cheaper = computed(() => saving(this.draft()));
  private readonly body = computed(() => ({ kind: this.kind(), grounds: groundsOf(this.kind(), this.draft()) }));
  protected readonly screened = rxResource<{ findings: FindingView[] }, unknown>({
    params: () => this.body(),
    stream: ({ params }) =>
      timer(PAUSE).pipe(
        switchMap(() =>
          this.http.post<{ findings: FindingView[] }>(`/api/v1/projects/${this.path().projectId}/approval-path/screenings`, params),
        ),
      ),
  });
  protected readonly findings = computed(() => (this.screened.hasValue() ? this.screened.value().findings : []));
  protected readonly blocked = computed(
    () => !this.screened.hasValue() || this.findings().some((finding) => finding.severity === 'BLOCKING'),
  );
  protected readonly sending = new Sending(announcing('approvalPath.saved'));

  protected set<K extends keyof GroundsDraft>(field: K, value: GroundsDraft[K]): void {
    this.draft.update((draft) => ({ ...draft, [field]: value }));
  }

  protected toggle(ground: string): void {
    const chosen = this.draft().planGrounds;
    this.set('planGrounds', chosen.includes(ground) ? chosen.filter((one) => one !== ground) : [...chosen, ground]);
  }

  protected async save(): Promise<void> {
    const { projectId, version } = this.path();
    const after = await this.sending.run(() =>
      this.commands.send<ApprovalPathView>('PUT', `/api/v1/projects/${projectId}/approval-path`, this.body(), version),
    );
    if (after) {
      this.changed.emit(after);
    }
  }
}

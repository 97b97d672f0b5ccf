import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PostEvaluationContent, SelfEvaluationContent } from '../api/models';

/** What an evaluation says: the owner's own, or the one by others with everything each side brought to it (A42). */
@Component({
  selector: 'bz-evaluation-content',
  imports: [TranslocoPipe],
  template: `
    @if (self(); as self) {
      <section class="panel">
        <header>
          <h2>{{ 'performanceKind.SELF_EVALUATION' | transloco }}</h2>
        </header>
        <dl class="body facts">
          <div class="wide">
            <dt>{{ 'performance.window' | transloco }}</dt>
            <dd>
              {{
                'performance.windowText'
                  | transloco
                    : {
                        since: self.window.since,
                        first: self.window.fromMonths,
                        last: self.window.toMonths,
                        from: self.window.from,
                        to: self.window.to,
                      }
              }}
            </dd>
          </div>
          @for (field of texts; track field) {
            <div class="wide">
              <dt>{{ 'performance.evaluate.' + field | transloco }}</dt>
              <dd>{{ self.handedIn[field] }}</dd>
            </div>
          }
          @for (score of self.handedIn.scores; track score.dimension) {
            <div>
              <dt>{{ 'dimension.' + score.dimension | transloco }}</dt>
              <dd class="num">{{ score.score }}</dd>
            </div>
          }
        </dl>
      </section>
    }
    @if (post(); as post) {
      <section class="panel">
        <header>
          <h2>{{ 'performanceKind.POST_EVALUATION' | transloco }}</h2>
        </header>
        <dl class="body facts">
          <div class="wide">
            <dt>{{ 'performance.order' | transloco }}</dt>
            <dd>{{ post.order.reason }}</dd>
          </div>
          <div>
            <dt>{{ 'performance.evaluators' | transloco }}</dt>
            <dd>{{ 'evaluatedBy.' + post.order.evaluatedBy | transloco }}：{{ post.order.evaluators.join('、') }}</dd>
          </div>
          <div>
            <dt>{{ 'performance.orders.materialBy' | transloco }}</dt>
            <dd class="num">{{ post.order.materialBy }}</dd>
          </div>
          <div>
            <dt>{{ 'performance.orders.resultBy' | transloco }}</dt>
            <dd class="num">{{ post.order.resultBy }}</dd>
          </div>
          @if (post.material; as material) {
            <div class="wide">
              <dt>{{ 'performance.material' | transloco }}</dt>
              <dd>
                {{ material.text }} <span class="num soft">{{ material.on }}</span>
              </dd>
            </div>
          }
          @if (post.result; as result) {
            <div>
              <dt>{{ 'performance.result' | transloco }}</dt>
              <dd>
                {{ 'grade.' + result.entered.grade | transloco }} <span class="num soft">{{ result.on }}</span>
              </dd>
            </div>
            <div class="wide">
              <dt>{{ 'performance.findings' | transloco }}</dt>
              <dd>{{ result.entered.findings }}</dd>
            </div>
            <div class="wide">
              <dt>{{ 'performance.recommendations' | transloco }}</dt>
              <dd>{{ result.entered.recommendations }}</dd>
            </div>
          }
          @if (post.statement; as statement) {
            <div class="wide">
              <dt>{{ 'performance.statement' | transloco }}</dt>
              <dd>
                {{ statement.text ?? ('performance.nothingSaid' | transloco) }} <span class="num soft">{{ statement.on }}</span>
              </dd>
            </div>
          }
          @if (post.earlier.length) {
            <div class="wide">
              <dt>{{ 'performance.earlier' | transloco }}</dt>
              <dd>
                <ul class="plain">
                  @for (result of post.earlier; track $index) {
                    <li>{{ 'grade.' + result.entered.grade | transloco }}：{{ result.entered.findings }} {{ result.statement }}</li>
                  }
                </ul>
              </dd>
            </div>
          }
        </dl>
      </section>
    }
  `,
})
export class EvaluationContent {
  readonly self = input.required<SelfEvaluationContent | null | undefined>();
  readonly post = input.required<PostEvaluationContent | null | undefined>();
  protected readonly texts = ['resourceUse', 'sharing', 'securityRisks', 'effect'] as const;
}

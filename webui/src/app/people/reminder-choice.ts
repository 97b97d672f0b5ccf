import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Reminders } from '../api/models';
import { announcing } from '../shared/announcing';
import { Commands } from '../shared/commands';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';

/** Whether I am reminded by mail of what is overdue or nearly so. */
@Component({
  selector: 'bz-reminder-choice',
  imports: [ProblemMessage, TranslocoPipe],
  template: `
    @if (choice(); as choice) {
      <section class="panel" aria-labelledby="reminders-title">
        <header>
          <h2 id="reminders-title">{{ 'reminders.title' | transloco }}</h2>
        </header>
        <div class="body stack">
          @if (!choice.available) {
            <p class="soft">{{ 'reminders.unavailable' | transloco }}</p>
          } @else if (!choice.address) {
            <p class="soft">{{ 'reminders.noAddress' | transloco }}</p>
          }
          <label>
            <input type="checkbox" #mail [checked]="choice.mail" [disabled]="sending.underWay()" (change)="choose(mail.checked, choice.language)" />
            {{ (choice.address ? 'reminders.mailTo' : 'reminders.mail') | transloco: { address: choice.address } }}
          </label>
          <div class="row">
            <label for="reminder-language">{{ 'reminders.language' | transloco }}</label>
            <select class="ant-input" id="reminder-language" #language [disabled]="sending.underWay()" (change)="choose(choice.mail, language.value)">
              <option value="zh-CN" [selected]="choice.language === 'zh-CN'" lang="zh-CN">中文</option>
              <option value="en" [selected]="choice.language === 'en'" lang="en">English</option>
            </select>
          </div>
          @if (sending.problem(); as problem) {
            <bz-problem [problem]="problem" />
          }
        </div>
      </section>
    }
  `,
})
export class ReminderChoice {
  private readonly commands = inject(Commands);
  protected readonly sending = new Sending(announcing('reminders.done'));
  private readonly loaded = httpResource<Reminders>(() => '/api/v1/me/reminders');
  protected readonly choice = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));

  protected async choose(mail: boolean, language: string): Promise<void> {
    await this.sending.run(() => this.commands.send('POST', '/api/v1/me/reminders', { mail, language }));
    this.loaded.reload();
  }
}

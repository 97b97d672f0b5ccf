import { Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { NzButtonModule } from 'ng-zorro-antd/button';
import { NzInputModule } from 'ng-zorro-antd/input';
import { PaperVerification } from '../api/models';
import { Departments } from '../shared/departments';
import { InstantPipe } from '../shared/pipes';
import { ProblemMessage } from '../shared/problem-message';
import { Sending } from '../shared/sending';
import { digestOf } from './digest';
import { Papers } from './papers';

/** Whether a paper somebody holds is what was issued: by its number and the digest of the file, which stays on the machine. */
@Component({
  selector: 'bz-verify-paper',
  imports: [FormsModule, InstantPipe, NzButtonModule, NzInputModule, ProblemMessage, RouterLink, TranslocoPipe],
  templateUrl: './verify-paper.html',
  styles: `
    form {
      max-width: 640px;
    }
    .field {
      margin-bottom: var(--s3);
    }
    .drop {
      margin-bottom: var(--s3);
      padding: var(--s4);
      border: 1px dashed var(--line);
      border-radius: var(--radius);
    }
    .over {
      border-color: currentcolor;
      background: var(--amber-tint);
    }
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class VerifyPaper {
  private readonly papers = inject(Papers);
  protected readonly departments = inject(Departments);
  protected readonly number = signal('');
  protected readonly file = signal<File | null>(null);
  protected readonly digest = signal<string | null>(null);
  protected readonly over = signal(false);
  protected readonly result = signal<PaperVerification | null>(null);
  protected readonly sending = new Sending();
  protected readonly ready = computed(() => this.number().trim() !== '' && this.digest() !== null && !this.sending.underWay());
  protected readonly verdict = computed(() => {
    const result = this.result();
    return result && (result.genuine ? (result.revoked ? 'revoked' : 'genuine') : 'not');
  });

  protected type(number: string): void {
    this.number.set(number);
    this.result.set(null);
  }

  protected drag(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected drop(event: DragEvent): void {
    this.drag(event, false);
    void this.take(event.dataTransfer?.files[0]);
  }

  protected pick(event: Event): void {
    void this.take((event.target as HTMLInputElement).files?.[0]);
  }

  /** Of two files chosen one after the other the digest of the second counts, whichever is done first. */
  async take(file: File | undefined): Promise<void> {
    if (file) {
      this.file.set(file);
      this.digest.set(null);
      this.result.set(null);
      const digest = await digestOf(file);
      if (this.file() === file) {
        this.digest.set(digest);
      }
    }
  }

  protected async verify(): Promise<void> {
    const digest = this.digest();
    if (digest && this.ready()) {
      this.result.set(await this.sending.run(() => this.papers.verify(this.number().trim(), digest)));
    }
  }
}

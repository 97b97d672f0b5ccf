import { Component, computed, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Contract, Schema } from './contract';
import { inside, propertiesOf, valuesOf } from './schemas';
import { Told } from './told';

/** What a schema is made of; what its properties are made of is looked up once somebody unfolds them. */
@Component({
  selector: 'bz-schema',
  imports: [Told, TranslocoPipe],
  template: `
    @if (values().length) {
      <p class="values">
        <span class="soft small">{{ 'apiReference.values' | transloco }}</span>
        @for (value of values(); track value) {
          <code>{{ value }}</code>
        }
      </p>
    }
    <ul class="plain">
      @for (property of properties(); track property.name) {
        <li>
          <div class="row">
            <code class="name">{{ property.name }}</code>
            @if (property.inside) {
              <button
                type="button"
                class="unfold"
                [attr.aria-expanded]="unfolded().has(property.name)"
                [attr.aria-label]="'apiReference.unfold' | transloco: { name: property.name }"
                (click)="toggle(property.name)"
              >
                {{ unfolded().has(property.name) ? '−' : '+' }}
              </button>
            }
            <span class="small">{{ property.type }}</span>
            @if (property.required) {
              <span class="tag blue">{{ 'apiReference.required' | transloco }}</span>
            }
            @if (property.nullable) {
              <span class="tag">{{ 'apiReference.nullable' | transloco }}</span>
            }
            @for (limit of property.limits; track limit) {
              <span class="small soft">{{ limit }}</span>
            }
          </div>
          @if (property.description) {
            <p class="small soft"><bz-told [text]="property.description" /></p>
          }
          @if (property.inside && unfolded().has(property.name)) {
            <bz-schema class="inside" [contract]="contract()" [schema]="property.inside" />
          }
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      padding: 6px 0;
      border-bottom: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    li:last-child {
      border-bottom: 0;
    }
    .row {
      gap: var(--s1) var(--s2);
    }
    .name {
      font-weight: 600;
    }
    .unfold {
      width: 24px;
      height: 24px;
      padding: 0;
      border: 1px solid var(--line-strong);
      border-radius: 3px;
      background: var(--surface);
      line-height: 1;
      cursor: pointer;
    }
    .inside {
      display: block;
      margin-top: var(--s1);
      padding-left: var(--s4);
      border-left: 2px solid var(--line);
    }
    .values code {
      margin-left: var(--s2);
    }
  `,
})
export class SchemaView {
  readonly contract = input.required<Contract>();
  readonly schema = input.required<Schema>();
  protected readonly unfolded = linkedSignal<Schema, ReadonlySet<string>>({ source: this.schema, computation: () => new Set() });
  private readonly shown = computed(() => inside(this.contract(), this.schema()) ?? this.schema());
  protected readonly values = computed(() => valuesOf(this.contract(), this.shown()));
  protected readonly properties = computed(() => propertiesOf(this.contract(), this.shown()));

  protected toggle(name: string): void {
    this.unfolded.update((before) => {
      const after = new Set(before);
      if (!after.delete(name)) {
        after.add(name);
      }
      return after;
    });
  }
}

import { FormArray, FormControl, FormGroup } from '@angular/forms';
import { CatalogueEntry, CostLine, Participant, Product, Section } from '../api/models';
import { RowForm, catalogueEntryRow, participantRow, row, withoutEmptyText } from '../shared/form-rows';
import { DossierParts, SECTIONS } from './parts';

export type ContentForm = FormGroup<{
  chapters: FormGroup<Record<Section, FormControl<string | null>>>;
  costLines: FormArray<RowForm<CostLine>>;
  catalogueEntries: FormArray<RowForm<CatalogueEntry>>;
  products: FormArray<RowForm<Product>>;
  participants: FormArray<RowForm<Participant>>;
  protectionGrade: FormControl<number | null>;
  documentId: FormControl<string | null>;
  attachments: FormControl<string[]>;
}>;

export const newRow = {
  /** Whoever decides on a line refers to it by its id, so it has one from the start. */
  costLines: (line?: Partial<CostLine>) =>
    row<CostLine>({ id: crypto.randomUUID(), name: null, kind: null, amount: null, basis: null }, line),
  catalogueEntries: catalogueEntryRow,
  products: (product?: Partial<Product>) =>
    row<Product>({ name: null, purpose: null, secureAndReliable: null, explanation: null }, product),
  participants: participantRow,
};

/** The form of a dossier, also of the sections its type does not ask for: the next one of the project may. */
export function contentForm(parts: DossierParts): ContentForm {
  const chapters = SECTIONS.map((section) => [section, new FormControl(parts[`chapters.${section}`] ?? null)]);
  return new FormGroup({
    chapters: new FormGroup(Object.fromEntries(chapters) as Record<Section, FormControl<string | null>>),
    costLines: new FormArray((parts.costLines ?? []).map(newRow.costLines)),
    catalogueEntries: new FormArray((parts.catalogueEntries ?? []).map(newRow.catalogueEntries)),
    products: new FormArray((parts.products ?? []).map(newRow.products)),
    participants: new FormArray((parts.participants ?? []).map(newRow.participants)),
    protectionGrade: new FormControl(parts.protectionGrade ?? null),
    documentId: new FormControl(parts.documentId ?? null),
    attachments: new FormControl(parts.attachments ?? [], { nonNullable: true }),
  });
}

export function partsOfForm(form: ContentForm): DossierParts {
  const { chapters, ...others } = withoutEmptyText(form.getRawValue()) as ReturnType<ContentForm['getRawValue']>;
  const words = Object.entries(chapters).map(([section, text]) => [`chapters.${section}`, text]);
  return { ...others, ...Object.fromEntries(words) } as DossierParts;
}

import { FieldSpec, profileSections } from '../shared/profile-fields';
import { RowsName } from './parts';

export interface DossierRowSpec {
  name: RowsName;
  columns: FieldSpec[];
  /** Under which texts the columns have their names. */
  cells: string;
  /** The column whose name is that of the row. */
  key: string;
}

const COST_KINDS = [
  'HARDWARE',
  'SOFTWARE_PURCHASE',
  'SOFTWARE_DEVELOPMENT',
  'SYSTEM_INTEGRATION',
  'DATA',
  'SECURITY',
  'SERVICE',
  'OTHER',
  'CONTINGENCY',
];

/** From here on one line is too short for what may be written. */
const LONG = 1000;

/** A dossier asks for the same as the application, in more words. */
function ofProfile(name: RowsName): FieldSpec[] {
  const columns = profileSections.flatMap((section) => section.rows).find((rows) => rows.name === name)?.columns ?? [];
  return columns.map((column) => ((column.max ?? 0) > LONG ? { ...column, kind: 'area' } : column));
}

export const ROW_SPECS: Record<RowsName, DossierRowSpec> = {
  costLines: {
    name: 'costLines',
    cells: 'dossiers.cost',
    key: 'id',
    columns: [
      { name: 'name', kind: 'text', max: 200 },
      { name: 'kind', kind: 'choice', options: { terms: 'costKind', values: COST_KINDS } },
      { name: 'amount', kind: 'money' },
      { name: 'basis', kind: 'text', max: 1000 },
    ],
  },
  catalogueEntries: {
    name: 'catalogueEntries',
    cells: 'profile.cell',
    key: 'resource',
    columns: ofProfile('catalogueEntries'),
  },
  products: {
    name: 'products',
    cells: 'dossiers.product',
    key: 'name',
    columns: [
      { name: 'name', kind: 'text', max: 200 },
      { name: 'purpose', kind: 'text', max: 200 },
      { name: 'secureAndReliable', kind: 'yesNo' },
      { name: 'explanation', kind: 'area', max: 1000 },
    ],
  },
  participants: {
    name: 'participants',
    cells: 'profile.cell',
    key: 'department',
    columns: ofProfile('participants'),
  },
};

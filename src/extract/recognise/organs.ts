import type { BodyKind } from '../../model/vocabulary.js';
import type { OfficialPlace } from '../../places/official.js';
import type { DepartmentRow, OrganRow } from '../lexicon/bodyLexicon.js';

/** An organ that exists at each level of administration. */
export interface Organ {
  readonly id: string;
  readonly kind: BodyKind;
  readonly parent: string | undefined;
  /** Canonical name of this organ of a place. */
  nameOf(place: OfficialPlace): string;
}

export function organOf(row: OrganRow): Organ {
  return {
    id: row.id,
    kind: row.kind,
    parent: row.parent,
    nameOf(place) {
      if (place.level === 'COUNTRY' && row.national !== undefined) return row.national;
      const template = typeof row.name === 'string' ? row.name : (row.name[place.level] ?? row.name.default);
      return (template ?? '{place}').replace('{place}', place.level === 'COUNTRY' ? '全国' : place.name);
    },
  };
}

/** Departments in all their forms: full and short stems with each ending. */
export function departmentForms(
  rows: readonly DepartmentRow[],
): readonly { form: string; stem: string; organ: Organ }[] {
  return rows.flatMap((row) =>
    Object.entries(row.stems).flatMap(([stem, short]) => {
      const organ = departmentOf(row, stem);
      return [stem, ...short].flatMap((written) =>
        row.endings.map((ending) => ({ form: written + ending, stem: written, organ })),
      );
    }),
  );
}

/** A department's last syllable depends on the level: 省财政厅, 市财政局. */
function departmentOf(row: DepartmentRow, stem: string): Organ {
  const byLevel = row.endings.includes('厅');
  const [local = ''] = row.endings;
  return {
    id: `department-${stem}`,
    kind: row.kind,
    parent: 'government',
    nameOf: (place) => place.name + stem + (byLevel && place.level === 'PROVINCE' ? '厅' : local),
  };
}

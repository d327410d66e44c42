import type { Lexicon } from '../lexicon/lexicon.js';
import type { FixedForm } from './bodyForms.js';

/** Rows of one body each, and rows of many bodies that are called what they are called. */
export function fixedForms(lexicon: Lexicon): readonly FixedForm[] {
  const single = lexicon.national.flatMap((row) =>
    row.forms.map((form) => ({ ...row, form, rule: `national/${row.id}` })),
  );
  const known = lexicon.knownBodies.flatMap((row) =>
    Object.entries(row.names).flatMap(([name, short]) =>
      [name, ...short].map((form) => ({
        ...row,
        form,
        name: row.canonical.replace('{name}', name.replace(/[《》]/g, '')),
        rule: `known-bodies/${row.id}`,
      })),
    ),
  );
  return [...single, ...known];
}

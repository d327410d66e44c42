import type { Lexicon } from '../lexicon/lexicon.js';
import type { FixedForm } from './bodyForms.js';

/** Rows of one body each, and rows of many bodies that are called what they are called. */
export function fixedForms(lexicon: Lexicon): readonly FixedForm[] {
  const single = lexicon.national.flatMap((row) =>
    row.forms.map((form) => fixedForm(row, form, row.name, `national/${row.id}`)),
  );
  const known = lexicon.knownBodies.flatMap((row) =>
    Object.entries(row.names).flatMap(([name, short]) =>
      [name, ...short].map((form) =>
        fixedForm(row, form, row.canonical.replace('{name}', name.replace(/[《》]/g, '')), `known-bodies/${row.id}`),
      ),
    ),
  );
  return [...single, ...known];
}

/** Written out, so that forms of both kinds of rows are laid out alike: what is read all the time is read faster so. */
const fixedForm = (
  { kind, notBefore, notBehind, frames }: Omit<FixedForm, 'form' | 'name' | 'rule'>,
  form: string,
  name: string,
  rule: string,
): FixedForm => ({ form, name, kind, rule, notBefore, notBehind, frames });

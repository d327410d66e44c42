/** The rows that name institutions, and those that name offices and persons. */
import { z } from 'zod';
import { BODY_KINDS, DOCUMENT_KINDS, PLACE_LEVELS } from '../../model/vocabulary.js';
import { evidenceOfRow, loadRows } from './rows.js';

const words = z.array(z.string().min(1)).min(1);
const some = z.array(z.string().min(1)).default([]);
/** A full name and the other forms of it. */
const stems = z.record(z.string(), z.array(z.string()));
const nameByLevel = z.union([z.string(), z.partialRecord(z.enum([...PLACE_LEVELS, 'default']), z.string())]);
const bodyKind = { kind: z.enum(BODY_KINDS) };
const finds = { finds: z.string() };

const organRow = z.strictObject({
  ...evidenceOfRow,
  ...bodyKind,
  name: nameByLevel,
  national: z.string().optional(),
  /** The name where a place ends so: a league has no 人民政府. */
  namedBy: z.record(z.string(), z.string()).default({}),
  forms: words,
  /** Forms that only its own report uses: 盟市委 is the committee of a party, elsewhere those of leagues and cities. */
  own: some,
  bare: some,
  parent: z.string().optional(),
  ...finds,
});

const partRow = z.strictObject({
  ...evidenceOfRow,
  ...bodyKind,
  name: nameByLevel,
  of: words,
  forms: words,
  bare: some,
  /** Words that make another word of a form when they follow. */
  notBefore: some,
  /** Bare forms that are read only in a clause that holds one of `beside`. */
  besideOnly: some,
  beside: some,
  /** Whether a list of owners shares the part that the last of them names. */
  shared: z.boolean().default(false),
  ...finds,
});

const committeeRow = z.strictObject({
  ...evidenceOfRow,
  of: words,
  endings: words,
  /** Endings that only a list of committees shares. */
  shared: some,
  stems,
  topics: some,
  finds: words,
});

const departmentRow = z.strictObject({ ...evidenceOfRow, ...bodyKind, endings: words, stems, ...finds });

const collectiveRow = z.strictObject({ ...evidenceOfRow, forms: words, members: words, finds: words });

/** When a form that names one body of the country is read so: by what stands beside it, and in which kinds of report. */
const conditions = { notBefore: some, notBehind: some, frames: z.array(z.enum(DOCUMENT_KINDS)).default([]) };

const nationalRow = z.strictObject({
  ...evidenceOfRow,
  ...bodyKind,
  name: z.string(),
  forms: words,
  ...conditions,
  ...finds,
});

const knownBodyRow = z.strictObject({
  ...evidenceOfRow,
  ...bodyKind,
  names: stems,
  canonical: z.string().default('{name}'),
  ...conditions,
  ...finds,
});

const institutionRow = z.strictObject({
  ...evidenceOfRow,
  ...bodyKind,
  heads: words,
  starts: z.array(z.enum(['place', 'level', 'region', 'body', 'anywhere'])).min(1),
  /** Most and fewest characters between the beginning and the head. */
  longest: z.number().int(),
  least: z.number().int().default(0),
  notBefore: some,
  /** A name that nothing announces belongs to the report's place. */
  local: z.boolean().default(false),
  /** Whether the name counts where an organ's name begins at the same place and is shorter. */
  overOrgans: z.boolean().default(true),
  /** Behind a body: the name is kept as written, not completed with the body's full name. */
  written: z.boolean().default(false),
  ...finds,
});

export type OrganRow = z.infer<typeof organRow>;
export type PartRow = z.infer<typeof partRow>;
export type CommitteeRow = z.infer<typeof committeeRow>;
export type DepartmentRow = z.infer<typeof departmentRow>;
export type CollectiveRow = z.infer<typeof collectiveRow>;
export type NationalRow = z.infer<typeof nationalRow>;
export type KnownBodyRow = z.infer<typeof knownBodyRow>;
export type InstitutionRow = z.infer<typeof institutionRow>;

export interface BodyLexicon {
  readonly organs: readonly OrganRow[];
  readonly parts: readonly PartRow[];
  readonly committees: readonly CommitteeRow[];
  readonly departments: readonly DepartmentRow[];
  readonly collectives: readonly CollectiveRow[];
  readonly national: readonly NationalRow[];
  readonly knownBodies: readonly KnownBodyRow[];
  readonly institutions: readonly InstitutionRow[];
}

export const loadBodies = (): BodyLexicon => ({
  organs: loadRows('organs.yaml', organRow),
  parts: loadRows('parts.yaml', partRow),
  committees: loadRows('committees.yaml', committeeRow),
  departments: loadRows('departments.yaml', departmentRow),
  collectives: loadRows('collectives.yaml', collectiveRow),
  national: loadRows('national.yaml', nationalRow),
  knownBodies: loadRows('known-bodies.yaml', knownBodyRow),
  institutions: loadRows('institutions.yaml', institutionRow),
});

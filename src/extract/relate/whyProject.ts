/** The reasons for and against taking a name for an undertaking's: what is seen of it, and how much that weighs. */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Reason } from '../trace.js';
import { type ProjectCandidate, sharesOf } from './projectCandidates.js';

/** The rest hardly matters. */
const STRONGEST = 5;

export function whyLikely(candidate: ProjectCandidate, likelihood: number, lexicon: Lexicon): readonly Reason[] {
  const { weights, threshold } = lexicon.projectModel;
  const seen = [...sharesOf(candidate)].map(([feature, share]) => ({
    feature,
    weight: (weights[feature] ?? 0) * share,
  }));
  const strongest = seen
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, STRONGEST);
  return [
    {
      says: `likelihood ${likelihood.toFixed(2)}, an undertaking from ${threshold} on; what weighs most (data/model/projects.json):`,
    },
    ...strongest.map(({ feature, weight }) => weighed(feature, weight, lexicon)),
  ];
}

function weighed(feature: string, weight: number, lexicon: Lexicon): Reason {
  const [, what = feature, value = ''] = /^(?:\w+\/)?([^:]+)(?::(.+))?$/.exec(feature) ?? [];
  const id = value.replace(/^far-/, '');
  const rule = ruleOf(what, id, lexicon);
  const says = (SEEN[what] ?? `${what} {}`).replace('{}', rule === undefined ? (VALUES[value] ?? value) : id);
  return {
    says: `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)} ${says}${id === value ? '' : ', farther off'}`,
    ...(rule === undefined ? {} : { rule }),
  };
}

/** Features that name a row, by the file in which it stands. */
function ruleOf(what: string, id: string, { projectHeads, projectWords }: Lexicon): string | undefined {
  if (what === 'row' || what === 'inner')
    return projectHeads.some((row) => row.id === id) ? `project-heads/${id}` : undefined;
  const isRow = ['verb', 'after', 'within'].includes(what) && projectWords.some((row) => row.id === id);
  return isRow ? `project-words/${id}` : undefined;
}

/** What the features of projectFeatures.ts mean; `{}` is their value. */
const SEEN: Readonly<Record<string, string>> = {
  shape: 'found as {}',
  row: 'it ends in one of the nouns {}',
  head: 'its noun is a {} sign',
  inner: 'what is quoted ends in one of the nouns {}',
  tail: 'a noun for undertakings behind the quotation: {}',
  verb: 'before it: {}',
  after: 'behind it: {}',
  within: 'in it: a word of {}',
  length: 'at most {} characters long',
  'own-words': 'at most {} characters of its own besides plain words',
  place: 'a place is named in it',
  body: 'a body is named in it',
  known: 'the whole country knows the name',
  'known-name': 'the whole country knows the name',
  heading: 'it stands in a heading',
  plan: 'it stands in the plan part',
  'in-title': 'it stands in 《》',
  digits: 'it has digits or letters',
  counted: 'a count stands before it',
  slogan: 'it is a slogan',
  parts: 'a comma stands in it',
  formula: 'it begins with a count, as slogans do',
  period: 'it ends in a word for a time',
  of: '的 stands before it',
  cited: 'it is cited as words of a speaker',
  paired: 'it is made of counts in step, as in 三进三送',
  listed: 'it stands in a list {}',
  'listed-as': 'the list is one of {}',
  joined: '和, 与 or 及 stands in it',
  quotes: 'a quotation stands in it',
  often: 'it is named more than twice',
  twice: 'it is named twice',
};
const VALUES: Readonly<Record<string, string>> = {
  none: 'nothing that tells',
  'clause-start': 'the beginning of the clause',
  stop: 'a stop',
  comma: 'the comma of a list',
  of: '的',
  etc: '等',
  other: 'other words',
  quoted: 'a quotation',
  headed: 'a phrase that ends in a noun for undertakings',
  own: 'its own',
  list: 'that of the whole list',
  more: 'very many',
};

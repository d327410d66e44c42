import type { ProjectKind } from '../../model/vocabulary.js';
import type { ProjectWords } from '../recognise/projectWords.js';
import { type ProjectCandidate, shows } from './projectCandidates.js';

/** What sort of undertaking a name is: what its noun says, else what is done with it. */
export function projectKind(candidate: ProjectCandidate, words: ProjectWords): ProjectKind {
  const [first] = candidate.mentions;
  const own = candidate.mentions.find((mention) => mention.head && !mention.headOfList);
  const head = own?.head ?? candidate.mentions.find((mention) => mention.head)?.head;
  if (head && PHASE.test(head.word)) {
    const extended = words.heads.endingAt(first.name, first.name.length - head.word.length);
    if (extended) return extended.row.kind;
  }
  return (
    head?.row.kind ??
    nounInside(first.quoted ?? '', words) ??
    words.known.startingAt(first.name, 0)?.row.kind ??
    kindByVerb(candidate)
  );
}

const PHASE = /期$/;

/** “委员讲堂”: the noun stands between the quotation marks. */
function nounInside(quoted: string, words: ProjectWords): ProjectKind | undefined {
  const inner = words.heads.endingAt(quoted, quoted.length);
  return inner && inner.row.strength !== 'weak' ? inner.row.kind : undefined;
}

function kindByVerb(candidate: ProjectCandidate): ProjectKind {
  const holds = (...verbs: readonly string[]) => verbs.some((verb) => shows(candidate, `quoted/verb:${verb}`));
  if (holds('hold', 'organise')) return 'CAMPAIGN';
  return holds('set-up', 'far-set-up') ? 'BRAND' : 'PROGRAMME';
}

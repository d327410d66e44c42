import type { ProjectKind } from '../../model/vocabulary.js';
import type { ProjectWords } from '../recognise/projectWords.js';
import type { ProjectCandidate } from './projectCandidates.js';

/** What sort of undertaking a name is: what its noun says, else what is done with it. */
export function projectKind(candidate: ProjectCandidate, words: ProjectWords): ProjectKind {
  const own = candidate.mentions.find((mention) => mention.head && !mention.headOfList);
  const listed = candidate.mentions.find((mention) => mention.head);
  const [first] = candidate.mentions;
  const inner = first.quoted === undefined ? undefined : words.heads.endingAt(first.quoted, first.quoted.length);
  const head = own?.head ?? listed?.head ?? inner;
  return head?.row.kind ?? words.known.startingAt(first.name, 0)?.row.kind ?? kindByVerb(candidate);
}

function kindByVerb({ features }: ProjectCandidate): ProjectKind {
  const holds = (...verbs: readonly string[]) => verbs.some((verb) => features.has(`quoted/verb:${verb}`));
  if (holds('hold', 'organise')) return 'CAMPAIGN';
  return holds('set-up', 'far-set-up') ? 'BRAND' : 'PROGRAMME';
}

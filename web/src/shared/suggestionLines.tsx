/** A suggestion as a line: a name with the words typed in it, or a sentence around them. */
import { useWords } from '../words/index.js';
import { markedParts } from './markedParts.js';
import { KindMark } from './names.js';
import type { SentenceHit, Suggestion } from './suggest.js';

const AROUND = 24;

export function SentenceLine({ of: { matched, proof } }: { readonly of: SentenceHit }) {
  const t = useWords();
  const [before, words, after] = markedParts(proof.sentence, matched);
  return (
    <>
      <span lang="zh-CN">
        {before.length > AROUND && '…'}
        {before.slice(-AROUND)}
        <b>{words}</b>
        {after.slice(0, AROUND)}
        {after.length > AROUND && '…'} <small>{proof.document.title}</small>
      </span>
      <span class="kind kind-DOCUMENT">{t.search.sentence}</span>
    </>
  );
}

/** All that has the words in its title, over places and years. */
export function SubjectLine({ query }: { readonly query: string }) {
  const t = useWords();
  return (
    <>
      <span>{t.timeline.spread(query)} →</span>
      <span class="kind">{t.views.timeline}</span>
    </>
  );
}

export function SuggestionLine({
  of: { id, name, matched },
  query,
}: {
  readonly of: Suggestion;
  readonly query: string;
}) {
  const at = name.indexOf(query);
  return (
    <>
      <span lang="zh-CN">
        {at < 0 ? (
          name
        ) : (
          <>
            {name.slice(0, at)}
            <b>{query}</b>
            {name.slice(at + query.length)}
          </>
        )}
        {at < 0 && matched !== name && <span class="quiet"> {matched}</span>}
      </span>
      <KindMark id={id} />
    </>
  );
}

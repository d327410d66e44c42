/** The sentences behind a fact, one click away wherever a fact is shown. */
import { spanPage } from '../app/address.js';
import type { ProofFragment } from '../graph/operations.js';
import { useWords } from '../words/index.js';
import { openCard } from './Card.js';
import { markedParts } from './markedParts.js';

export type Proof = ProofFragment;

interface EvidenceButtonProps {
  readonly proofs: readonly Proof[];
  /** What the evidence is for, said by the card and to a screen reader. */
  readonly of: string;
}

export function EvidenceButton({ proofs, of }: EvidenceButtonProps) {
  const t = useWords();
  if (proofs.length === 0) return <span class="quiet">–</span>;
  return (
    <button
      type="button"
      class="evidence-button"
      aria-label={`${t.evidence.open(proofs.length)}：${of}`}
      title={t.evidence.open(proofs.length)}
      onClick={(event) => openCard(event.currentTarget, <span lang="zh-CN">{of}</span>, <Proofs of={proofs} />)}
    >
      <span aria-hidden="true">{t.evidence.short(proofs.length)}</span>
    </button>
  );
}

export const Proofs = ({ of }: { readonly of: readonly Proof[] }) => (
  <>
    {of.map((proof) => (
      <ProofQuote key={`${proof.document.id} ${proof.start}-${proof.end}`} proof={proof} />
    ))}
  </>
);

function ProofQuote({ proof }: { readonly proof: Proof }) {
  const [before, quote, after] = markedParts(proof.sentence, proof.quote);
  return (
    <figure class="proof">
      <blockquote lang="zh-CN">
        {before}
        <mark>{quote}</mark>
        {after}
      </blockquote>
      <figcaption>
        <a href={spanPage(proof.document.id, proof)} lang="zh-CN">
          {proof.document.title}
        </a>
        {proof.section && <span lang="zh-CN"> · {proof.section}</span>}
      </figcaption>
    </figure>
  );
}

/** The sentences behind a fact, one click away: a button wherever a fact is shown, and one card for the whole page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { spanPage } from '../app/address.js';
import type { ProofFragment } from '../graph/operations.js';
import { useWords } from '../words/index.js';
import { markedParts } from './markedParts.js';

export type Proof = ProofFragment;

interface Shown {
  readonly title: string;
  readonly proofs: readonly Proof[];
  readonly anchor: DOMRect;
}

let show: (shown: Shown) => void = () => {};

export function showEvidence(anchor: Element, title: string, proofs: readonly Proof[]): void {
  show({ title, proofs, anchor: anchor.getBoundingClientRect() });
}

interface EvidenceButtonProps {
  readonly proofs: readonly Proof[];
  /** What the evidence is for, said by the card and to a screen reader. */
  readonly of: string;
}

export function EvidenceButton({ proofs, of }: EvidenceButtonProps) {
  const t = useWords();
  if (proofs.length === 0) return <span class="quiet">–</span>;
  const label = `${t.evidence.open(proofs.length)}：${of}`;
  return (
    <button
      type="button"
      class="evidence-button"
      aria-label={label}
      title={t.evidence.open(proofs.length)}
      onClick={(event) => showEvidence(event.currentTarget, of, proofs)}
    >
      <span aria-hidden="true">“{proofs.length > 1 ? proofs.length : ''}”</span>
    </button>
  );
}

export function EvidenceCard() {
  const t = useWords();
  const [shown, setShown] = useState<Shown | undefined>();
  const card = useRef<HTMLDivElement>(null);
  show = setShown;
  useEffect(() => {
    if (!shown || !card.current) return;
    card.current.showPopover();
    place(card.current, shown.anchor);
    card.current.focus();
  }, [shown]);
  return (
    <div ref={card} popover="auto" class="evidence-card" role="dialog" tabIndex={-1} aria-label={t.evidence.title}>
      <header>
        <h2 lang="zh-CN">{shown?.title}</h2>
        <button type="button" class="plain" aria-label={t.evidence.close} onClick={() => card.current?.hidePopover()}>
          ×
        </button>
      </header>
      {shown?.proofs.map((proof) => (
        <ProofQuote key={`${proof.document.id} ${proof.start}-${proof.end}`} proof={proof} />
      ))}
    </div>
  );
}

export function ProofQuote({ proof }: { readonly proof: Proof }) {
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

const GAP = 8;

/** Below what was clicked where there is room, above it otherwise; the style sheet makes it a sheet on narrow screens. */
function place(card: HTMLElement, anchor: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.max(GAP, Math.min(anchor.left, innerWidth - width - GAP));
  const below = anchor.bottom + GAP;
  const top = below + height < innerHeight ? below : Math.max(GAP, anchor.top - height - GAP);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

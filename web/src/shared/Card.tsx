/** One card for the whole page, that opens beside what was clicked and closes with Escape or a click elsewhere. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/index.js';

interface Shown {
  readonly title: ComponentChildren;
  readonly content: ComponentChildren;
  readonly anchor: DOMRect;
}

let show: (shown: Shown) => void = () => {};

export function openCard(anchor: Element | DOMRect, title: ComponentChildren, content: ComponentChildren): void {
  show({ title, content, anchor: anchor instanceof Element ? anchor.getBoundingClientRect() : anchor });
}

export function Card() {
  const t = useWords();
  const [shown, setShown] = useState<Shown | undefined>();
  const card = useRef<HTMLDivElement>(null);
  show = setShown;
  useEffect(() => {
    if (!shown || !card.current) return;
    const { current } = card;
    current.showPopover();
    current.focus();
    const observer = new ResizeObserver(() => place(current, shown.anchor)); // what it shows may come later
    observer.observe(current);
    return () => observer.disconnect();
  }, [shown]);
  return (
    <div ref={card} popover="auto" class="card" role="dialog" tabIndex={-1} aria-label={t.evidence.title}>
      <header>
        <h2>{shown?.title}</h2>
        <button type="button" class="plain" aria-label={t.evidence.close} onClick={() => card.current?.hidePopover()}>
          ×
        </button>
      </header>
      {shown?.content}
    </div>
  );
}

const GAP = 8;

/** Below what was clicked where there is room, above it otherwise. */
function place(card: HTMLElement, anchor: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth } = document.body; // without the gutter of the scroll bar
  const left = Math.max(GAP, Math.min(anchor.left, clientWidth - width - GAP));
  const below = anchor.bottom + GAP;
  const top = below + height < innerHeight ? below : Math.max(GAP, anchor.top - height - GAP);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

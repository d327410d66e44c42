/** The text with its facts marked. Which mark is active is written on the elements by hand: a report has thousands. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Block, blocksOf, type Stretch } from './blocks.js';
import { type Mark, segmentsOf } from './segments.js';

interface ReportTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly active: string | undefined;
  /** A stretch that the address points at. */
  readonly target: Stretch | undefined;
  /** As published, to the letter. */
  readonly original: boolean;
  readonly onPoint: (key: string | undefined) => void;
  readonly onChoose: (key: string) => void;
}

export function ReportText({ text, marks, active, target, original, onPoint, onChoose }: ReportTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const blocks = useMemo<readonly Block[]>(
    () => (original ? [{ kind: 'paragraph', stretches: [{ start: 0, end: text.length }] }] : blocksOf(text)),
    [text, original],
  );
  const all = useMemo(() => (target ? [...marks, targetMark(target)] : marks), [marks, target]);
  const body = useMemo(
    () => blocks.map((block) => <BlockText key={block.stretches[0]?.start} block={block} text={text} marks={all} />),
    [blocks, text, all],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: other blocks are other elements
  useEffect(() => {
    for (const element of root.current?.querySelectorAll('[data-keys]') ?? []) {
      element.classList.toggle('is-active', active !== undefined && keysOf(element).includes(active));
    }
  }, [active, body]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as soon as the blocks are there
  useEffect(() => {
    if (target) root.current?.querySelector('.is-target')?.scrollIntoView({ block: 'center' });
  }, [target, body]);
  return (
    // biome-ignore lint/a11y/useKeyWithMouseEvents: the list of facts beside the text does the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: so it does here
    // biome-ignore lint/a11y/noStaticElementInteractions: and here
    <div
      ref={root}
      class={original ? 'report-text original' : 'report-text'}
      lang="zh-CN"
      onMouseOver={(event) => onPoint(firstKeyAt(event.target))}
      onMouseLeave={() => onPoint(undefined)}
      onClick={(event) => {
        const key = firstKeyAt(event.target);
        if (key !== undefined && getSelection()?.isCollapsed !== false) onChoose(key);
      }}
    >
      {body}
    </div>
  );
}

const targetMark = ({ start, end }: Stretch): Mark => ({ start, end, key: '', tone: 'is-target', layer: 'fact' });

const TAG_OF = { title: 'h2', heading: 'h3', subheading: 'h4', paragraph: 'p', note: 'p' } as const;

interface BlockTextProps {
  readonly block: Block;
  readonly text: string;
  readonly marks: readonly Mark[];
}

function BlockText({ block, text, marks }: BlockTextProps) {
  const Tag = TAG_OF[block.kind];
  return (
    <Tag class={`block-${block.kind}`}>
      {block.stretches.flatMap((stretch) =>
        segmentsOf(stretch, marks).map(({ start, end, marks: over }) =>
          over.length === 0 ? (
            text.slice(start, end)
          ) : (
            <span key={start} class={classOf(over)} data-keys={JSON.stringify(over.map(({ key }) => key))}>
              {text.slice(start, end)}
            </span>
          ),
        ),
      )}
    </Tag>
  );
}

/** The innermost fact gives the ground, the innermost name the line beneath. */
function classOf(marks: readonly Mark[]): string {
  const fact = marks.find(({ layer, key }) => layer === 'fact' && key !== '');
  const name = marks.find(({ layer }) => layer === 'name');
  const target = marks.find(({ key }) => key === '');
  return ['marked', fact?.tone, name?.tone, target?.tone].filter(Boolean).join(' ');
}

const keysOf = (element: Element): readonly string[] =>
  JSON.parse(element.getAttribute('data-keys') ?? '[]') as readonly string[]; // written by BlockText

function firstKeyAt(target: EventTarget | null): string | undefined {
  const element = target instanceof Element ? target.closest('[data-keys]') : null;
  return element ? keysOf(element).find((key) => key !== '') : undefined;
}

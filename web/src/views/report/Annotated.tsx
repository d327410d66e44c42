/** A text and its facts side by side: pointing at one lights the other. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useWords } from '../../words/index.js';
import type { Stretch } from './blocks.js';
import { FactList } from './FactList.js';
import { FACT_TYPES, type Fact, type FactType, marksOf, startOf } from './facts.js';
import { ReportText } from './ReportText.js';

interface AnnotatedProps {
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly target?: Stretch | undefined;
  readonly hrefOf?: (fact: Fact) => string;
  readonly onTarget?: (fact: Fact) => void;
}

const AT_FIRST: readonly FactType[] = ['act', 'count'];

export function Annotated({ text, facts, target, hrefOf, onTarget }: AnnotatedProps) {
  const t = useWords();
  const [shown, setShown] = useState<readonly FactType[]>(AT_FIRST);
  const [active, setActive] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const [original, setOriginal] = useState(false);
  const ordered = useMemo(() => [...facts].sort((left, right) => startOf(left) - startOf(right)), [facts]);
  const marks = useMemo(() => marksOf(ordered.filter(({ type }) => shown.includes(type))), [ordered, shown]);
  const pointedAt = ordered.find((fact) => target && fact.spans.some((span) => same(span, target)));
  const [inner, setInner] = useState<Stretch>();
  useEffect(() => {
    if (!pointedAt) return;
    setChosen(pointedAt.key);
    if (pointedAt.type === 'name') setShown(FACT_TYPES);
  }, [pointedAt]);
  const choose = (key: string) => {
    const fact = ordered.find((each) => each.key === key);
    setChosen(key);
    if (!fact) return;
    if (onTarget) onTarget(fact);
    else setInner(fact.spans[0]);
  };
  return (
    <div class="annotated">
      <div class="text-column">
        <p class="take">
          <button type="button" class="plain" title={t.report.originalHint} onClick={() => setOriginal(!original)}>
            {original ? t.report.repaired : t.report.original}
          </button>
        </p>
        <ReportText
          text={text}
          marks={marks}
          active={active}
          target={target ?? inner}
          original={original}
          onPoint={setActive}
          onChoose={choose}
        />
      </div>
      <FactList
        facts={ordered}
        shown={shown}
        active={active}
        chosen={chosen}
        onShow={setShown}
        onPoint={setActive}
        onChoose={choose}
        {...(hrefOf ? { hrefOf } : {})}
      />
    </div>
  );
}

const same = (left: Stretch, right: Stretch): boolean => left.start === right.start && left.end === right.end;

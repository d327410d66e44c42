/** Three questions that lead to answers, on whatever graph is there. */
import { withParams } from '../../app/address.js';
import { useWords } from '../../words/index.js';
import type { ReportingPlace } from './Places.js';

export function Examples({ places }: { readonly places: readonly ReportingPlace[] }) {
  const t = useWords();
  const [first, second] = places.filter(({ level, kinds }) => level === 'PREFECTURE' && kinds.includes('NPC_SC'));
  return (
    <section>
      <h2>{t.start.examples}</h2>
      <ul class="examples">
        <Example href="/matrix" question={t.start.example1} hint={t.start.example1Hint} />
        <Example
          href={withParams('/timeline', { subject: '物业' })}
          question={t.start.example2}
          hint={t.start.example2Hint}
        />
        {first && second && (
          <Example
            href={withParams('/compare', { place: [first.id, second.id] })}
            question={t.start.example3(first.name, second.name)}
            hint={t.start.example3Hint}
          />
        )}
      </ul>
    </section>
  );
}

interface ExampleProps {
  readonly href: string;
  readonly question: string;
  readonly hint: string;
}

const Example = ({ href, question, hint }: ExampleProps) => (
  <li>
    <a href={href}>
      <strong>{question}</strong>
      <span>{hint}</span>
    </a>
  </li>
);

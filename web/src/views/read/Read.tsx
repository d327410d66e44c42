/** A report that is dropped or pasted: its facts appear beside its text. */
import { useState } from 'preact/hooks';
import { useTitle } from '../../app/title.js';
import { GraphFailure } from '../../graph/request.js';
import { Failed, Loading } from '../../shared/states.js';
import { useWords } from '../../words/index.js';
import { Annotated } from '../report/Annotated.js';
import { extract, type ReadFile } from './extract.js';
import { Intake } from './Intake.js';
import { Save } from './Save.js';

type Reading =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'failed'; readonly failure: GraphFailure; readonly again: () => void }
  | { readonly state: 'read'; readonly file: ReadFile };

export function Read() {
  const t = useWords();
  useTitle(t.views.read);
  const [reading, setReading] = useState<Reading>({ state: 'none' });
  const read = async (name: string, content: Blob) => {
    setReading({ state: 'reading', name });
    try {
      setReading({ state: 'read', file: await extract(name, content) });
    } catch (error) {
      const failure = error instanceof GraphFailure ? error : new GraphFailure('ERROR', String(error));
      setReading({ state: 'failed', failure, again: () => read(name, content) });
    }
  };
  return (
    <article class="view">
      <header class="view-head">
        <h1>{t.views.read}</h1>
        <p class="lead">{t.read.lead}</p>
      </header>
      {reading.state === 'read' ? (
        <button type="button" onClick={() => setReading({ state: 'none' })}>
          {t.read.another}
        </button>
      ) : (
        <Intake onGive={read} />
      )}
      {reading.state === 'reading' && <Loading label={t.read.reading(reading.name)} />}
      {reading.state === 'failed' && <Failed failure={reading.failure} retry={reading.again} />}
      {reading.state === 'read' && <FileFacts key={reading.file.text} file={reading.file} />}
    </article>
  );
}

function FileFacts({ file }: { readonly file: ReadFile }) {
  const t = useWords();
  const [chosen, setChosen] = useState(0);
  const report = file.reports[chosen];
  if (!report) return null;
  return (
    <section>
      <header class="section-head read-head">
        <h2 lang="zh-CN">{report.title || file.name}</h2>
        <span class="quiet">{t.report.count(report.facts.filter(({ type }) => type !== 'name').length)}</span>
      </header>
      {file.reports.length > 1 && (
        <ul class="picks tight" lang="zh-CN">
          {file.reports.map(({ title, text }, index) => (
            <li key={text}>
              <button type="button" aria-pressed={index === chosen} onClick={() => setChosen(index)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
      {report.warnings.map((warning) => (
        <p key={warning} class="warning">
          {warning}
        </p>
      ))}
      <Save file={file} />
      <Annotated key={chosen} text={report.text} facts={report.facts} />
    </section>
  );
}

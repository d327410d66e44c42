import { useState } from 'preact/hooks';
import { useWords } from '../../words/index.js';

const ACCEPTED = '.txt,.html,.htm,.docx,.pdf';

/** Where a report is dropped, chosen or pasted. */
export function Intake({ onGive }: { readonly onGive: (name: string, content: Blob) => void }) {
  const t = useWords();
  const [pasted, setPasted] = useState('');
  const [isOver, setOver] = useState(false);
  const give = (file: File | null | undefined) => {
    if (file) onGive(file.name, file);
  };
  return (
    <section class="intake">
      <label
        class={isOver ? 'drop is-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          give(event.dataTransfer?.files[0]);
        }}
      >
        <input
          type="file"
          class="unseen"
          accept={ACCEPTED}
          onChange={({ currentTarget }) => give(currentTarget.files?.[0])}
        />
        <strong>{t.read.drop}</strong>
        <span class="quiet">{t.read.formats}</span>
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== '') onGive(t.read.pastedName, new Blob([pasted], { type: 'text/plain;charset=utf-8' }));
        }}
      >
        <label>
          <span class="quiet">{t.read.paste}</span>
          <textarea
            rows={9}
            lang="zh-CN"
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={pasted.trim() === ''}>
          {t.read.submit}
        </button>
      </form>
    </section>
  );
}

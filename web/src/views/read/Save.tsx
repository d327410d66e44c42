/** Into the graph, for whoever has the token that the server was started with. */
import { useState } from 'preact/hooks';
import { currentToken, saveToken } from '../../app/token.js';
import { IngestDocument, type IngestMutation } from '../../graph/operations.js';
import { GraphFailure, request } from '../../graph/request.js';
import { forgetAnswers } from '../../graph/useAsked.js';
import { EntityLink } from '../../shared/names.js';
import { useWords } from '../../words/index.js';
import type { ReadFile } from './extract.js';

type Saving =
  | { readonly state: 'unsaved'; readonly complaint?: string }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly documents: IngestMutation['ingest']['documents'] };

export function Save({ file }: { readonly file: ReadFile }) {
  const t = useWords();
  const [token, setToken] = useState(currentToken() ?? '');
  const [needsToken, setNeedsToken] = useState(token === '');
  const [saving, setSaving] = useState<Saving>({ state: 'unsaved' });
  const save = async (event: Event) => {
    event.preventDefault();
    setSaving({ state: 'saving' });
    try {
      setSaving({ state: 'saved', documents: await ingest(file, token) });
      saveToken(token);
      setNeedsToken(false);
    } catch (error) {
      const isRefused = error instanceof GraphFailure && error.code === 'UNAUTHENTICATED';
      if (isRefused) setNeedsToken(true);
      const complaint = isRefused ? t.read.wrongToken : error instanceof Error ? error.message : String(error);
      setSaving({ state: 'unsaved', complaint });
    }
  };
  if (saving.state === 'saved') {
    return (
      <p class="save" role="status">
        {t.read.saved}
        {saving.documents.map(({ id, title }) => (
          <EntityLink key={id} id={id} name={title} />
        ))}
      </p>
    );
  }
  return (
    <form class="save" onSubmit={save}>
      {needsToken && (
        <label class="select">
          <span>{t.read.token}</span>
          <input
            type="password"
            autocomplete="off"
            value={token}
            onInput={({ currentTarget }) => setToken(currentTarget.value.trim())}
          />
        </label>
      )}
      <button type="submit" disabled={token === '' || saving.state === 'saving'}>
        {t.read.save}
      </button>
      {needsToken && <span class="quiet">{t.read.tokenHint}</span>}
      {saving.state === 'unsaved' && saving.complaint !== undefined && <span role="alert">{saving.complaint}</span>}
    </form>
  );
}

async function ingest({ name, text }: ReadFile, token: string): Promise<IngestMutation['ingest']['documents']> {
  const { ingest: report } = await request(IngestDocument, { documents: [{ name, text }] }, { token });
  const [rejection] = report.rejected;
  if (rejection) throw new GraphFailure(rejection.code, rejection.message);
  forgetAnswers();
  return report.documents;
}

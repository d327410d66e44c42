/** How the things of the graph look wherever they are named. Names are Chinese in either language of the page. */
import { pageOf } from '../app/address.js';
import type { Action, Status } from '../graph/kinds.js';
import { kindOfId } from '../graph/kinds.js';
import { useWords } from '../words/index.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

export const EntityLink = ({ id, name }: Named) => (
  <a href={pageOf(id)} lang="zh-CN">
    {name}
  </a>
);

export const EntityLinks = ({ of }: { readonly of: readonly Named[] }) => (
  <>
    {of.map(({ id, name }, index) => (
      <span key={id}>
        {index > 0 && '、'}
        <EntityLink id={id} name={name} />
      </span>
    ))}
  </>
);

export function KindMark({ id }: { readonly id: string }) {
  const t = useWords();
  const kind = kindOfId(id);
  return kind ? <span class={`kind kind-${kind}`}>{t.kinds[kind]}</span> : null;
}

export function ActionMark({ action, status }: { readonly action: Action; readonly status?: Status }) {
  const t = useWords();
  return (
    <span class="action">
      <ActionSign action={action} status={status ?? 'DONE'} />
      {t.actions[action]}
      {status !== undefined && status !== 'DONE' && <span class="quiet"> · {t.statuses[status]}</span>}
    </span>
  );
}

/** A square whose colour and character say the action, and whose filling says how far it has come. */
export function ActionSign({ action, status }: { readonly action: Action; readonly status: Status }) {
  const t = useWords();
  return (
    <span class={`sign act-${action} is-${status}`} aria-hidden="true">
      {t.actionSigns[action]}
    </span>
  );
}

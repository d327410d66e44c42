/** What a page shows when it has nothing else to show: each of these is designed, none is a blank. */
import type { ComponentChildren } from 'preact';
import type { GraphFailure } from '../graph/request.js';
import type { Asked } from '../graph/useAsked.js';
import { useWords } from '../words/index.js';

export function Loading({ label }: { readonly label?: string }) {
  const t = useWords();
  return (
    <div class="loading" role="status">
      <span class="loading-lines" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span class="unseen">{label ?? t.states.loading}</span>
    </div>
  );
}

interface FailedProps {
  readonly failure: GraphFailure;
  readonly retry: () => void;
}

const COSTLY = /^(?:COST_EXCEEDED|TIMEOUT)$/;

export function Failed({ failure, retry }: FailedProps) {
  const { states } = useWords();
  const [title, hint] =
    failure.code === 'UNREACHABLE'
      ? [states.unreachable, states.unreachableHint]
      : COSTLY.test(failure.code)
        ? [states.tooCostly, states.tooCostlyHint]
        : [states.failed, failure.message];
  return (
    <Notice title={title} alert>
      <p>{hint}</p>
      <p class="quiet">
        <code>{failure.code}</code>
      </p>
      <button type="button" onClick={retry}>
        {states.retry}
      </button>
    </Notice>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
}

export function Notice({ title, alert, children }: NoticeProps) {
  return (
    <div class="notice" role={alert ? 'alert' : undefined}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

export function NotFound() {
  const { states, app } = useWords();
  return (
    <Notice title={states.notFound}>
      <p>{states.notFoundHint}</p>
      <p>
        <a href="/">{app.home}</a>
      </p>
    </Notice>
  );
}

export const Empty = ({ children }: { readonly children?: ComponentChildren }) => {
  const { states } = useWords();
  return <p class="empty">{children ?? states.empty}</p>;
};

interface AnswerProps<T> {
  readonly of: Asked<T>;
  readonly children: (data: T) => ComponentChildren;
}

/** The data where there are some; while new ones are on their way, the old ones stay, paler. */
export function Answer<T>({ of, children }: AnswerProps<T>) {
  if (of.state === 'failed') return <Failed failure={of.failure} retry={of.retry} />;
  const data = of.state === 'done' ? of.data : of.before;
  if (data === undefined) return <Loading />;
  const isStale = of.state !== 'done';
  // One element in either state: another one would be built anew, and a drawing would lose its places.
  return (
    <div class={isStale ? 'stale' : undefined} aria-busy={isStale ? 'true' : undefined}>
      {children(data)}
    </div>
  );
}

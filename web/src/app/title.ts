import { useEffect } from 'preact/hooks';
import { useWords } from '../words/index.js';

/** What the tab is called. */
export function useTitle(title: string | undefined): void {
  const t = useWords();
  useEffect(() => {
    document.title = title ? `${title} · ${t.app.name}` : `${t.app.name} Zhengtu`;
  }, [title, t]);
}

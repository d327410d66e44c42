/** What a reader chose once: language and appearance. `?lang=en` in an address wins, so that a link can say it. */
import { useEffect, useState } from 'preact/hooks';
import { HTML_LANGUAGE, LANGUAGES, type Language } from '../words/index.js';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
}

export function usePreferences(): Preferences {
  const [language, setLanguage] = useState(firstLanguage);
  const [theme, setTheme] = useState(() => THEMES.find((each) => each === stored('theme')) ?? 'system');
  useEffect(() => {
    document.documentElement.lang = HTML_LANGUAGE[language];
    store('language', language);
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    store('theme', theme);
    dispatchEvent(new Event(THEME_CHANGED));
  }, [theme]);
  return { language, theme, setLanguage, setTheme };
}

function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? stored('language') ?? navigator.language;
  return LANGUAGES.find((each) => asked.startsWith(each)) ?? 'en';
}

const THEME_CHANGED = 'zhengtu:theme';

/** Counts changes of appearance: drawings that hold colours as values are drawn again. */
export function useThemeChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const changed = () => setChanges((count) => count + 1);
    const system = matchMedia('(prefers-color-scheme: dark)');
    addEventListener(THEME_CHANGED, changed);
    system.addEventListener('change', changed);
    return () => {
      removeEventListener(THEME_CHANGED, changed);
      system.removeEventListener('change', changed);
    };
  }, []);
  return changes;
}

// A browser may refuse storage; the choice then lasts as long as the page.
function stored(name: string): string | null {
  try {
    return localStorage.getItem(`zhengtu.${name}`);
  } catch {
    return null;
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(`zhengtu.${name}`, value);
  } catch {}
}

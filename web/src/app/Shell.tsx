import type { ComponentChildren } from 'preact';
import { SearchBox } from '../shared/SearchBox.js';
import { useWords } from '../words/index.js';
import { type Preferences, THEMES } from './preferences.js';
import { VIEWS } from './routes.js';

/** Views that use all the room there is. */
const WIDE = ['network', 'matrix'];

interface ShellProps {
  readonly preferences: Preferences;
  readonly current: string | undefined;
  readonly children: ComponentChildren;
}

export function Shell({ preferences, current, children }: ShellProps) {
  const t = useWords();
  return (
    <>
      <a class="skip" href="#content">
        {t.app.skip}
      </a>
      <header class="bar">
        <a class="brand" href="/">
          <img src="/icon.svg" alt="" width="24" height="24" />
          <span lang="zh-CN">政图</span>
          <span class="brand-latin">Zhengtu</span>
          <span class="unseen">{t.app.home}</span>
        </a>
        <nav aria-label={t.app.nav}>
          {VIEWS.map((view) => (
            <a key={view} href={`/${view}`} aria-current={current === view ? 'page' : undefined}>
              {t.views[view]}
            </a>
          ))}
        </nav>
        {current !== 'start' && <SearchBox compact />}
        <Choices preferences={preferences} />
      </header>
      <main id="content" tabIndex={-1} class={WIDE.some((view) => view === current) ? 'wide' : undefined}>
        {children}
      </main>
      <footer class="foot">
        <p>{t.app.footer}</p>
        <p>
          <a href="/graphql">{t.app.api}</a>
        </p>
      </footer>
    </>
  );
}

function Choices({ preferences }: { readonly preferences: Preferences }) {
  const t = useWords();
  const { language, theme } = preferences;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <div class="choices">
      <button
        type="button"
        class="plain"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => preferences.setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {t.app.language}
      </button>
      <button
        type="button"
        class="plain"
        aria-label={t.app.themeOf(t.app.theme[theme])}
        title={t.app.themeOf(t.app.theme[theme])}
        onClick={() => preferences.setTheme(next)}
      >
        <span aria-hidden="true">{{ system: '◐', light: '○', dark: '●' }[theme]}</span>
      </button>
    </div>
  );
}

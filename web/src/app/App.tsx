import { useEffect, useRef } from 'preact/hooks';
import { useAsked } from '../graph/useAsked.js';
import { Card } from '../shared/Card.js';
import { Failed, Loading, NotFound } from '../shared/states.js';
import { useWords, WORDS, WordsContext } from '../words/index.js';
import { useAddress } from './address.js';
import { usePreferences } from './preferences.js';
import { type Route, routeOf } from './routes.js';
import { Shell } from './Shell.js';

export function App() {
  const preferences = usePreferences();
  const { path } = useAddress();
  const route = routeOf(path);
  return (
    <WordsContext.Provider value={WORDS[preferences.language]}>
      <Shell preferences={preferences} current={route?.name}>
        {route ? <View key={`${route.name} ${route.id}`} route={route} /> : <NotFound />}
      </Shell>
      <Card />
    </WordsContext.Provider>
  );
}

function View({ route }: { readonly route: Route }) {
  const t = useWords();
  const asked = useAsked(`view ${route.name}`, route.load);
  useArrival();
  if (asked.state === 'failed') return <Failed failure={asked.failure} retry={asked.retry} />;
  if (asked.state === 'loading') return <Loading label={t.states.loading} />;
  const Page = asked.data;
  return <Page id={route.id} />;
}

let arrivals = 0;

/** A new page starts at its top, and a screen reader hears of it; the first one is announced by the browser. */
function useArrival(): void {
  const first = useRef(arrivals++ === 0);
  useEffect(() => {
    if (first.current) return;
    scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, []);
}

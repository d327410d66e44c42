/**
 * The token with which the graph may be changed. `npm start` prints an address with it, behind a # so that it is never sent
 * by itself and stands in no log; it is taken from the address at once and lives as long as the tab.
 */
const NAME = 'zhengtu.token';
const HASH = /^#token=([\w-]+)$/;

export function takeToken(): void {
  const [, token] = HASH.exec(location.hash) ?? [];
  if (token === undefined) return;
  saveToken(token);
  history.replaceState(null, '', `${location.pathname}${location.search}`);
}

let here: string | undefined;

export function saveToken(token: string): void {
  here = token;
  try {
    sessionStorage.setItem(NAME, token);
  } catch {} // the token then lasts as long as the page
}

export function currentToken(): string | undefined {
  try {
    return here ?? sessionStorage.getItem(NAME) ?? undefined;
  } catch {
    return here;
  }
}

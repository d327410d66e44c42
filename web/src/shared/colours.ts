/** The colours of the style sheet as values, for drawings that take along no style sheet. */
import { ACTIONS, type Action, KINDS, type Kind } from '../graph/kinds.js';

/** As the browser has resolved it for the appearance of the moment. */
export function colour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

const each = <Name extends string>(names: readonly Name[], prefix: string): Readonly<Record<Name, string>> =>
  Object.fromEntries(names.map((name) => [name, colour(`${prefix}-${name}`)])) as Record<Name, string>; // all of them

export const actionColours = (): Readonly<Record<Action, string>> => each(ACTIONS, 'act');
export const kindColours = (): Readonly<Record<Kind, string>> => each(KINDS, 'kind');

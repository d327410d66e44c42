/** The colours of the style sheet as values, for drawings that take along no style sheet. */
import { ACTIONS, type Action } from '../graph/kinds.js';

export const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim() || '#888';

export const actionColours = (): Readonly<Record<Action, string>> =>
  Object.fromEntries(ACTIONS.map((action) => [action, colour(`act-${action}`)])) as Record<Action, string>;

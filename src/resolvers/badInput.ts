import { ZhengtuError } from '../model/errors.js';

/** The caller's mistake, said as every such error is: where, what was expected, what came. */
export function badInput(where: string, expected: string, came: unknown): ZhengtuError {
  const shown = typeof came === 'string' ? came : JSON.stringify(came);
  return new ZhengtuError('BAD_USER_INPUT', `${where}: expected ${expected}, came ${shown}.`);
}

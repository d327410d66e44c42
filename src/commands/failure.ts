import { ZhengtuError } from '../model/errors.js';

/** An input that could not be used, and why. */
export interface Failure {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

/** A ZhengtuError says itself where it happened; anything else is a fault of ours. */
export function failureOf(name: string, error: unknown): Failure {
  if (error instanceof ZhengtuError) return { name, code: error.code, message: error.message };
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { name, code: 'INTERNAL', message: `${name}: a fault in zhengtu itself, please report it: ${what}` };
}

export const failureLine = ({ code, message }: Failure): string => `zhengtu: ${code}: ${message}`;

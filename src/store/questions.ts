import type { GraphStore } from './port.js';

const NO_QUESTIONS = ['putReport', 'removeDocuments', 'dump', 'close'] as const satisfies readonly (keyof GraphStore)[];

/** A method that only asks, and answers at once: it may be run beside the process, and be broken off. */
export type Question = Exclude<keyof GraphStore, (typeof NO_QUESTIONS)[number]>;

export function isQuestion(method: string): method is Question {
  return !(NO_QUESTIONS as readonly string[]).includes(method);
}

/** How the commands write numbers. */

export const plural = (count: number, noun: string): string => `${count} ${count === 1 ? noun : plurals(noun)}`;

const plurals = (noun: string): string => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

/** `begun` is a reading of performance.now(). */
export const secondsSince = (begun: number): string => `${((performance.now() - begun) / 1000).toFixed(2)} s`;

import type { ProjectMention } from '../recognise/projectMention.js';

type Shape = ProjectMention['shape'];

/**
 * Gives features their names (quoted/verb:hold), each put together once: to make one anew for every mention takes longer than
 * whatever is done with it.
 */
export function featureNames(group: string): (shape: Shape, value: string) => string {
  const known = {
    quoted: new Map<string, string>(),
    headed: new Map<string, string>(),
    known: new Map<string, string>(),
  };
  return (shape, value) => {
    const name = known[shape].get(value);
    if (name !== undefined) return name;
    const made = `${shape}/${group}${value}`;
    known[shape].set(value, made);
    return made;
  };
}

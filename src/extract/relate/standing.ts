import type { Status } from '../../model/vocabulary.js';
import type { Sentence } from '../split.js';
import type { Reason } from '../trace.js';

/** A status, and what says so. */
export interface Standing {
  readonly status: Status;
  readonly because: Reason;
}

export const standing = (status: Status, says: string, words?: string): Standing => ({
  status,
  because: { says: `${says}: ${status}`, ...(words === undefined ? {} : { words }) },
});

/** What was planned is ahead, and what is looked back on is done. */
export const standingInPart = ({ part }: Sentence): Standing =>
  part === 'PLAN'
    ? standing('PLANNED', 'the sentence stands in the plan part')
    : standing('DONE', 'the sentence stands in the review part');

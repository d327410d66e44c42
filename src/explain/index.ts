export { explain } from './explain.js';
export { linesOf } from './lines.js';
export { withRows } from './rows.js';
export { sentencesAt } from './sentencesAt.js';

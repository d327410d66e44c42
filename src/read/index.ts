export { withoutExtension } from './names.js';
export { MAX_BYTES, type ReadFailure, type ReadOptions, type ReadText, readInputs } from './readInputs.js';

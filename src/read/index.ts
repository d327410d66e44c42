export { givenFile } from './givenFile.js';
export { withoutExtension } from './names.js';
export { MAX_BYTES, openInputs, type ReadFailure, type ReadOptions, type Unread } from './openInputs.js';
export { type ReadText, readInputs, readText } from './readInputs.js';

/** What runs in each thread of `--jobs`. */
import { createExtractor } from '../extract/index.js';
import type { Unread } from '../read/index.js';
import { readReport } from './readReport.js';

const extractor = createExtractor();

export default (unread: Unread) => readReport(unread, extractor);

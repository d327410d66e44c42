/** What browsers are told, who may ask from which page, and how often. */
import cors from 'cors';
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { answerProblem } from './problem.js';
import type { Settings } from './settings.js';

/** For answers of data; a page that shows something sets a policy of its own. TLS, and so HSTS, is the proxy's. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    strictTransportSecurity: false,
  });
}

/** Closed unless opened: a page of another origin gets no answer to read. */
export function crossOrigin({ corsOrigins }: Settings): RequestHandler {
  if (corsOrigins.length === 0) return (_request, _response, next) => next();
  return cors({
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['X-Request-Id', 'Retry-After'],
    maxAge: 86_400,
  });
}

const MINUTE_MS = 60_000;

/** Counted by address, in this process: in front of several servers the proxy counts. */
export function rateOf({ rate }: Settings): RequestHandler {
  if (rate === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: rate,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => {
      answerProblem(response, 429, 'RATE_LIMITED', `requests: expected at most ${rate} in a minute, came more.`);
    },
  });
}

/** What an operator can set, all of it: the names, what they mean and where they end. `serve` has an option for each. */
import { ZhengtuError } from '../model/errors.js';

export interface Settings {
  readonly maxCost: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  readonly maxTokens: number;
  readonly maxBody: number;
  readonly timeLimit: number;
  readonly readers: number;
  readonly rate: number;
  readonly trustProxy: number;
  readonly corsOrigins: readonly string[];
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Setting<Value> {
  /** As commander writes it: `--max-cost <number>`. */
  readonly flags: string;
  readonly env: string;
  readonly meaning: string;
  readonly fallback: Value;
  readonly expected: string;
  /** undefined: the text is none of the values. */
  readonly parse: (text: string) => Value | undefined;
}

export const SETTINGS: { readonly [Name in keyof Settings]: Setting<Settings[Name]> } = {
  maxCost: number('max-cost', 'highest cost of a query, about the rows that it may read', 100_000, 1, 1e9),
  maxDepth: number('max-depth', 'most levels of fields in a query', 20, 1, 1000),
  maxAliases: number('max-aliases', 'most aliases in a query', 50, 0, 10_000),
  maxDirectives: number('max-directives', 'most directives in a query', 50, 0, 10_000),
  maxTokens: number('max-tokens', 'most words and signs in a query', 2000, 10, 1e6),
  maxBody: number('max-body', 'longest body of a request, in kB', 1024, 1, 1e6),
  timeLimit: number('time-limit', 'longest time that a query may take, in ms', 10_000, 10, 3_600_000),
  readers: number('readers', 'most processes that read an SQLite file at a time; 0: no time limit for it', 4, 0, 64),
  rate: number('rate', 'most requests of one client in a minute; 0: any number', 6000, 0, 1e9),
  trustProxy: number('trust-proxy', 'how many proxies of yours stand in front and name the client', 0, 0, 10),
  corsOrigins: {
    flags: '--cors-origins <list>',
    env: 'ZHENGTU_CORS_ORIGINS',
    meaning: 'whose pages may ask from a browser: origins with commas between them, or *',
    fallback: [],
    expected: 'origins such as https://example.org with commas between them, or *',
    parse: (text) => {
      const origins = text.split(',').map((origin) => origin.trim());
      return origins.every((origin) => origin === '*' || isOrigin(origin)) ? origins : undefined;
    },
  },
  logLevel: {
    flags: '--log-level <level>',
    env: 'ZHENGTU_LOG_LEVEL',
    meaning: 'what goes to stderr as lines of JSON; info has a line for each request',
    fallback: 'warn',
    expected: `one of ${LOG_LEVELS.join(', ')}`,
    parse: (text) => LOG_LEVELS.find((level) => level === text),
  },
};

const NAMES = Object.keys(SETTINGS) as readonly (keyof Settings)[]; // its own keys

/** Settings given in code, the rest as they are by default. */
export function settingsWith(given: Partial<Settings>): Settings {
  return Object.fromEntries(NAMES.map((name) => [name, given[name] ?? SETTINGS[name].fallback])) as unknown as Settings; // every name, each with its type
}

/** Settings as an operator writes them: options go before the environment. */
export function readSettings(
  options: Readonly<Partial<Record<keyof Settings, string>>>,
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const given = NAMES.flatMap((name) => {
    const text = options[name] ?? env[SETTINGS[name].env];
    return text === undefined || text === '' ? [] : [[name, parsed(SETTINGS[name], text)]];
  });
  return settingsWith(Object.fromEntries(given));
}

/** Wide enough for whatever unit is thought of; one that is out of its bounds is a slip of the keyboard. */
function number(name: string, meaning: string, fallback: number, least: number, most: number): Setting<number> {
  return {
    flags: `--${name} <number>`,
    env: `ZHENGTU_${name.toUpperCase().replaceAll('-', '_')}`,
    meaning,
    fallback,
    expected: `a whole number from ${least} to ${most}`,
    parse: (text) => {
      const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : undefined;
    },
  };
}

function parsed({ flags, env, expected, parse }: Setting<unknown>, text: string): unknown {
  const value = parse(text);
  if (value !== undefined) return value;
  const [option] = flags.split(' ');
  throw new ZhengtuError('BAD_USER_INPUT', `${option}: expected ${expected}, came ${text}`, {
    hint: `it comes from ${option} or from the environment variable ${env}`,
  });
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

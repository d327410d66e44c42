import { describe, expect, test } from 'vitest';
import { readSettings, SETTINGS, settingsWith } from '../../src/server/settings.js';

describe('settings', () => {
  test('are the defaults where nothing is given', () => {
    expect(readSettings({}, {})).toEqual(settingsWith({}));
    expect(readSettings({}, { ZHENGTU_MAX_COST: '' }).maxCost).toBe(SETTINGS.maxCost.fallback);
  });

  test('come from the environment, and from options before it', () => {
    const env = { ZHENGTU_MAX_COST: '7', ZHENGTU_CORS_ORIGINS: 'https://a.org, http://localhost:3000' };
    expect(readSettings({}, env)).toMatchObject({
      maxCost: 7,
      corsOrigins: ['https://a.org', 'http://localhost:3000'],
    });
    expect(readSettings({ maxCost: '8' }, env).maxCost).toBe(8);
  });

  test.for([
    { options: { maxCost: '0' }, sentence: '--max-cost: expected a whole number from 1 to 1000000000, came 0' },
    { options: { timeLimit: '1e4' }, sentence: '--time-limit: expected a whole number from 10 to 3600000, came 1e4' },
    {
      options: { logLevel: 'loud' },
      sentence: '--log-level: expected one of silent, error, warn, info, debug, came loud',
    },
    {
      options: { corsOrigins: 'example.org' },
      sentence: '--cors-origins: expected origins such as https://example.org',
    },
    { options: { corsOrigins: 'https://a.org/path' }, sentence: 'came https://a.org/path' },
  ])('refuse $options', ({ options, sentence }) => {
    expect(() => readSettings(options, {})).toThrow(sentence);
    expect(() => readSettings(options, {})).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

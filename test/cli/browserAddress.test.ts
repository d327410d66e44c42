import { describe, expect, test } from 'vitest';
import { explorerAddress, freshToken } from '../../src/commands/browserAddress.js';

describe('the address for a browser', () => {
  test.each(['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1', 'localhost'])(
    'brings a fresh token along on %s',
    (host) => {
      const token = freshToken(host, undefined);
      expect(token).toMatch(/^[\w-]{32}$/);
      expect(freshToken(host, '')).not.toBe(token);
      expect(explorerAddress('http://127.0.0.1:4000', token)).toBe(`http://127.0.0.1:4000/#token=${token}`);
    },
  );

  test.each(['0.0.0.0', '::', '192.168.1.2', 'example.org'])('brings none on %s, where others can ask', (host) => {
    expect(freshToken(host, undefined)).toBeUndefined();
  });

  test('never prints the token that an operator has set', () => {
    expect(freshToken('127.0.0.1', 'secret')).toBeUndefined();
    expect(explorerAddress('http://127.0.0.1:4000', undefined)).toBe('http://127.0.0.1:4000');
  });
});

import { describe, expect, it } from 'vitest';
import { isPublic, type Resolve } from '../../src/read/web/publicAddress.js';
import { fetched, port, REPORT, read } from './webServer.js';

describe('a private network', () => {
  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '[fe80::1]',
    '[fd00::1]',
    '[64:ff9b::7f00:1]',
    '224.0.0.1',
  ])('is not reached at %s without the flag', async (host) => {
    const [message] = await read([`http://${host}:${port}/text`], {});
    expect(message).toMatch(
      /^http:\S+: expected a host on the public internet, but \S+ is \S+ \(with --allow-private .+\)$/,
    );
  });

  it.each(['/to-metadata', '/to-private', '/to-other-loopback', '/to-mapped'])(
    'is not reached by a redirect %s',
    async (path) => {
      expect(await fetched(path)).toMatch(/^FORBIDDEN_ADDRESS .+ expected a host on the public internet/);
    },
  );

  it.each([
    ['ftp://example.com/a', /found ftp/],
    ['file:///etc/passwd', /found file/],
    ['http://user:secret@example.com/', /^example\.com: .+ found one with a user name/],
    ['http://', /found http:/],
  ])('nor is %s read, even with the flag', async (address, expected) => {
    expect((await read([address]))[0]).toMatch(expected);
  });

  it.each(['/to-file', '/to-user'])('nor is a redirect %s followed', async (path) => {
    expect(await fetched(path)).toMatch(/^FORBIDDEN_ADDRESS .+ expected an address of http or https/);
  });

  it('is not reached through a name that means it among others', async () => {
    const resolve: Resolve = (_, __, callback) =>
      callback(null, [
        { address: '127.0.0.1', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ]);
    expect(await fetched(`http://report.example:${port}/text`, { resolve })).toMatch(
      /^FORBIDDEN_ADDRESS .+report\.example is 10\.0\.0\.1/,
    );
  });

  it('is not reached through a name that changes its meaning: one connection asks once', async () => {
    const answers = ['127.0.0.1', '10.0.0.1'];
    const asked: string[] = [];
    const resolve: Resolve = (hostname, _, callback) => {
      asked.push(hostname);
      callback(null, [{ address: answers.shift() ?? '10.0.0.1', family: 4 }]);
    };
    const path = `http://rebound.example:${port}`;
    expect(await fetched(`${path}/text`, { resolve })).toBe(REPORT);
    expect(asked).toEqual(['rebound.example']);
    expect(await fetched(`${path}/text`, { resolve })).toMatch(/^FORBIDDEN_ADDRESS /); // no connection is kept
  });

  it('begins where the public internet ends', () => {
    expect(['8.8.8.8', '2001:4860:4860::8888', '::ffff:8.8.8.8'].filter(isPublic)).toHaveLength(3);
    expect(['::', '::127.0.0.1', '198.18.0.1', '240.0.0.1', 'fe80::1%eth0', 'x', ''].filter(isPublic)).toEqual([]);
  });
});

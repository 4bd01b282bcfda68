import { expect, test } from 'vitest';
import { asked } from '../../scripts/pack/arguments.ts';
import { help } from '../../scripts/pack/help.ts';
import { PackFault } from '../../scripts/pack/pack-fault.ts';
import { Workshop } from './samples.ts';

const understood: [string, object][] = [
  ['build --articles a --out o', { command: 'build', options: { articles: 'a', out: 'o' } }],
  [
    'build --articles a --out o --previous p --generation 7 --built-at 2026-01-31 --canaries c --unrelated u --sign-off',
    {
      command: 'build',
      options: {
        articles: 'a',
        out: 'o',
        previous: 'p',
        generation: 7,
        builtAt: Date.UTC(2026, 0, 31),
        canaries: 'c',
        unrelated: 'u',
        signOff: true,
      },
    },
  ],
  [
    'delta --previous p --articles a --out o --built-at 2026-01-31T12:00:00+02:00',
    {
      command: 'delta',
      options: { previous: 'p', articles: 'a', out: 'o', builtAt: Date.UTC(2026, 0, 31, 10) },
    },
  ],
  ['sign --pack p --key k', { command: 'sign', options: { pack: 'p', key: 'k', nextKeys: [] } }],
  [
    'sign --pack p --key k --next-key a --next-key b --one-file f',
    { command: 'sign', options: { pack: 'p', key: 'k', nextKeys: ['a', 'b'], oneFile: 'f' } },
  ],
  ['verify --pack p --key a --key b', { command: 'verify', pack: 'p', keys: ['a', 'b'] }],
  ['key --out k', { command: 'key', out: 'k' }],
  [
    'crawl --out a --editions uk,en --since 2026-01-01 --origin http://127.0.0.1:8080',
    {
      command: 'crawl',
      options: { out: 'a', editions: ['uk', 'en'], since: Date.UTC(2026, 0, 1) },
      origin: 'http://127.0.0.1:8080',
    },
  ],
];
test.each(understood)('%s', (line, expected) => expect(asked(line.split(' '))).toEqual(expected));

test.each([
  '',
  'bake',
  'toString',
  'build delta --articles a --out o',
  'build --articles a',
  'build --out o',
  'build --articles a --out o --key k',
  'build --articles a --out o --generation 1.5',
  'build --articles a --out o --generation -1',
  'build --articles a --out o --generation 99999999999999999',
  'build --articles a --out o --built-at yesterday',
  'build --articles a --out o --built-at 2026-01-31T12:00:00',
  'build --articles a --out o --built-at 2026-13-31',
  'build --articles a --out o --bult-at 2026-01-31',
  'delta --articles a --out o',
  'sign --pack p',
  'sign --pack p --key a --key b',
  'verify --pack p',
  'crawl --out a --editions uk,xx',
  'crawl --out a --editions',
])('not understood: %s', (line) => {
  expect(() => asked(line === '' ? [] : line.split(' '))).toThrow(PackFault);
});

test('help is given for every command, and a complaint ends with code 1', async () => {
  const shop = new Workshop();
  for (const command of ['build', 'delta', 'sign', 'verify', 'key', 'crawl']) {
    expect(asked([command, '--help'])).toBe('help');
    expect(help).toContain(`  ${command} --`);
  }
  expect(await shop.pack('--help')).toBe(0);
  expect(shop.said.trim()).toBe(help);
  expect(await shop.pack('bake')).toBe(1);
  expect(shop.complained).toBe('one of build, delta, sign, verify, key, crawl is wanted\n');
});

// @vitest-environment node
import { afterAll, expect, test } from 'vitest';
import { evaluate, folder } from './command.ts';
import { articles, bees, lines, pages } from './samples.ts';

const files = folder();
afterAll(files.remove);
const good = files.write('a.jsonl', lines(articles));
const goodPages = files.write('p.jsonl', lines(pages));

test(
  'bad page lines are named with their numbers and skipped, and the exit code is 1',
  { timeout: 60_000 },
  async () => {
    const [first, second] = lines(pages).split('\n');
    const path = files.write(
      'bad-pages.jsonl',
      [first, '{"id":', '', '{"text":"no id"}', '{"id":"x"}', '7', second].join('\n'),
    );
    const { code, lines: printed, stderr } = await evaluate('--articles', good, '--pages', path);
    expect(code).toBe(1);
    expect(printed.map(({ id }) => id)).toEqual([pages[0]?.id, pages[1]?.id]);
    expect(stderr.trim().split('\n')).toEqual([
      `${path}:2: not JSON`,
      `${path}:4: id is missing`,
      `${path}:5: neither html nor text`,
      `${path}:6: not an object`,
    ]);
  },
);

test(
  'bad article lines are named with their numbers, the rest is compared',
  { timeout: 60_000 },
  async () => {
    const bad = [JSON.stringify({ ...bees, lang: 'xx' }), 'nothing', JSON.stringify({ ...bees, text: '' })];
    const path = files.write('bad-articles.jsonl', `${bad.join('\n')}\n${lines(articles)}`);
    const { code, lines: printed, stderr } = await evaluate('--articles', path, '--pages', goodPages);
    expect(code).toBe(1);
    expect(printed.find(({ id }) => id === 'no-link')?.derivation?.articleId).toBe('lamp');
    expect(
      stderr
        .trim()
        .split('\n')
        .map((complaint) => complaint.split(': ', 1)[0]),
    ).toEqual([1, 2, 3].map((line) => `${path}:${line}`));
  },
);

test('with --pairs a page line without an article is a bad line', { timeout: 60_000 }, async () => {
  const path = files.write('pairs.jsonl', '{"id":"a","text":"Words"}\n');
  const { code, lines: printed, stderr } = await evaluate('--articles', good, '--pages', path, '--pairs');
  expect(code).toBe(1);
  expect(printed).toEqual([]);
  expect(stderr).toBe(`${path}:1: articleId is missing\n`);
});

test('a wrong command line is explained on stderr, and nothing is printed', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await evaluate('--articles', good);
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('--articles and --pages are both needed');
  expect(stderr).toContain('--with-text');
});

test('help is printed and is no failure', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await evaluate('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('--articles FILE');
  expect(stderr).toBe('');
});

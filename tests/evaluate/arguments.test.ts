import { expect, test } from 'vitest';
import { asked, help } from '../../scripts/evaluate/arguments.ts';

const files = ['--articles', 'a.jsonl', '--pages', 'p.jsonl'];
const plain = { articles: 'a.jsonl', pages: 'p.jsonl', pairs: false, withText: false };

test.each([
  [files, plain],
  [['--pages=p.jsonl', '--articles=a.jsonl'], plain],
  [[...files, '--pairs'], { ...plain, pairs: true }],
  [[...files, '--with-text'], { ...plain, withText: true }],
  [[...files, '--pairs', '--with-text'], { ...plain, pairs: true, withText: true }],
  [[...files, '--browser', 'chromium'], { ...plain, browser: 'chromium' }],
  [[...files, '--browser', 'firefox', '--with-text'], { ...plain, withText: true, browser: 'firefox' }],
])('%j', (args, options) => expect(asked(args)).toEqual(options));

test.each([[['--help']], [[...files, '--help']], [['--help', '--browser', 'opera']]])(
  '%j asks for help',
  (args) => {
    expect(asked(args)).toBe('help');
  },
);

test.each([
  [[], '--articles and --pages are both needed'],
  [['--articles', 'a.jsonl'], '--articles and --pages are both needed'],
  [['--pages', 'p.jsonl'], '--articles and --pages are both needed'],
  [[...files, '--browser', 'opera'], 'not opera'],
  [[...files, '--pairs', '--browser', 'chromium'], '--pairs runs without --browser'],
  [[...files, '--fast'], '--fast'],
  [['--articles'], '--articles'],
  [[...files, 'more.jsonl'], 'more.jsonl'],
  [[...files, '--pairs=yes'], '--pairs'],
])('%j is refused: %s', (args, words) => {
  expect(asked(args)).toEqual({ complaint: expect.stringContaining(words) });
});

test('the help names every option', () => {
  for (const option of ['--articles', '--pages', '--pairs', '--with-text', '--browser', '--help'])
    expect(help).toContain(option);
});

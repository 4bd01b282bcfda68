import { expect, test } from 'vitest';
import { asked, help } from '../../scripts/bench/arguments.ts';

test('without options 60,000 articles are made and a table is printed', () => {
  expect(asked([])).toEqual({
    articles: 60_000,
    seed: 1,
    json: false,
    readme: false,
    archive: false,
    browser: 'when-found',
  });
});

test.each([
  [['--articles', '4000000'], { articles: 4_000_000 }],
  [['--articles', '100', '--seed', '7'], { articles: 100, seed: 7 }],
  [['--json'], { json: true }],
  [['--readme'], { readme: true }],
  [['--archive'], { archive: true }],
  [['--browser'], { browser: 'on' }],
  [['--no-browser'], { browser: 'off' }],
])('%j is understood', (args, expected) => {
  expect(asked(args)).toMatchObject(expected);
});

test.each([['99'], ['4000001'], ['1e6'], ['-5'], ['many'], ['']])(
  'a corpus of "%s" articles is refused and named',
  (articles) => {
    expect(asked([`--articles=${articles}`])).toEqual({
      complaint: `--articles is a number from 100 to 4000000: ${articles}`,
    });
  },
);

test.each([[['--seed', 'x']], [['--fast']], [['60000']], [['--articles']]])('%j is refused', (args) => {
  expect(asked(args)).toHaveProperty('complaint');
});

test('help names every option', () => {
  expect(asked(['--json', '--help'])).toBe('help');
  for (const option of ['articles', 'seed', 'archive', 'browser', 'json', 'readme', 'help'])
    expect(help).toContain(`--${option} `);
});

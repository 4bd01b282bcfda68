// @vitest-environment node
import { expect, test } from 'vitest';
import { asked, help } from '../../../scripts/shots/arguments.ts';

const known = (language: string): boolean => ['uk', 'en', 'de', 'pt_BR'].includes(language);

test.each([
  [[], { languages: ['uk', 'en'], only: undefined, build: true }],
  [['--languages', 'de'], { languages: ['de'] }],
  [['--languages', 'de,pt_BR,de'], { languages: ['de', 'pt_BR'] }],
  [['--only', 'popup'], { only: 'popup' }],
  [['--no-build'], { build: false }],
])('%j is understood', (args, expected) => {
  expect(asked(args, known)).toMatchObject(expected);
});

test.each([['xx'], ['uk,'], ['../en'], ['']])('"%s" are languages without messages', (languages) => {
  expect(asked(['--languages', languages], known)).toEqual({
    complaint: expect.stringContaining('no messages'),
  });
});

test('the messages of the project are found by their folder', () => {
  expect(asked(['--languages', 'uk'])).toMatchObject({ languages: ['uk'] });
  expect(asked(['--languages', 'qq'])).toHaveProperty('complaint');
});

test('anything else is refused, and help names every option', () => {
  expect(asked(['--widths', '3'], known)).toHaveProperty('complaint');
  expect(asked(['--help'], known)).toBe('help');
  for (const option of ['--languages', '--only', '--no-build', '--help']) expect(help).toContain(option);
});

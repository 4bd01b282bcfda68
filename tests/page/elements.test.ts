import { expect, test } from 'vitest';
import { breaksText, isSilent } from '../../utils/page/elements.ts';

test.each([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'IFRAME',
  'HEAD',
  'TITLE',
  'svg',
  'math',
  'script',
])('the text inside %s is not for readers', (name) => expect(isSilent(name)).toBe(true));

test.each(['P', 'DIV', 'ARTICLE', 'SPAN', 'A', 'TD', 'DETAILS', 'BODY', 'X-STORY', ''])(
  'the text inside %s is read',
  (name) => expect(isSilent(name)).toBe(false),
);

test.each([
  'P',
  'DIV',
  'BR',
  'HR',
  'LI',
  'TD',
  'TH',
  'TR',
  'H1',
  'BLOCKQUOTE',
  'FIGURE',
  'SUMMARY',
  'VIDEO',
  'IFRAME',
  'p',
])('%s ends a block of text', (name) => expect(breaksText(name)).toBe(true));

test.each(['A', 'B', 'SPAN', 'EM', 'FONT', 'MARK', 'SUP', 'WBR', 'RUBY', 'TIME', 'a', 'span'])(
  'a word may continue inside %s',
  (name) => expect(breaksText(name)).toBe(false),
);

test.each(['IMG', 'PICTURE', 'svg', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'META', 'LINK'])(
  '%s may stand in the middle of a sentence',
  (name) => expect(breaksText(name)).toBe(false),
);

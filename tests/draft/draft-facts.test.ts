import { describe, expect, test } from 'vitest';
import { draftFacts, writtenBlocks } from '../../utils/draft/draft-facts.ts';
import type { Draft, DraftBlock, Span } from '../../utils/draft/draft.ts';
import { pageDraft } from '../../utils/draft/page-draft.ts';
import { isPageFacts } from '../../utils/policy/facts-guard.ts';

const draft = (...blocks: DraftBlock[]): Draft => ({ blocks, links: 'known', cut: false, lost: [] });
const paragraph = (...spans: Span[]): DraftBlock => ({ kind: 'paragraph', spans });
const text = (words: string): DraftBlock => paragraph({ text: words });
const heading = (words: string, level: 1 | 2 = 1): DraftBlock => ({
  kind: 'heading',
  level,
  spans: [{ text: words }],
});

describe('roles', () => {
  test.each<[string, DraftBlock[], string[]]>([
    ['a heading above is the headline', [heading('Bridge open'), text('It is.')], ['headline', 'body']],
    [
      'more headings above are below it',
      [heading('Bridge open'), heading('After a year', 2), text('It is.')],
      ['headline', 'standfirst', 'body'],
    ],
    ['a heading inside is text', [text('It is.'), heading('More', 2), text('So.')], ['body', 'body', 'body']],
    [
      'a first line that ends no sentence is a title',
      [text('Bridge open'), text('It is.')],
      ['headline', 'body'],
    ],
    ['a first sentence is a paragraph', [text('The bridge is open.'), text('It is.')], ['body', 'body']],
    ['a line alone is a paragraph', [text('Bridge open')], ['body']],
    ['a long first line is a paragraph', [text('word '.repeat(40)), text('It is.')], ['body', 'body']],
  ])('%s', (_name, blocks, roles) => {
    expect(draftFacts(draft(...blocks)).blocks.map(({ role }) => role)).toEqual(roles);
  });
});

test('blocks without words are left out, and the others keep their places', () => {
  const given = draft(text(' '), text('One.'), paragraph(), text('Two.'));
  expect(draftFacts(given).blocks.map((block) => block.text)).toEqual(['One.', 'Two.']);
  expect(writtenBlocks(given)).toEqual([1, 3]);
});

test('a link is found where it stands in the folded text, whole over its looks', () => {
  const href = 'https://www.ukrinform.net/';
  const given = draft(
    paragraph(
      { text: '  As  ' },
      { text: 'Ukr', href, strong: true },
      { text: 'inform', href },
      { text: ' says' },
    ),
  );
  const facts = draftFacts(given);
  expect(facts.links).toEqual([
    { href, url: href, text: 'Ukrinform', rel: [], block: 0, start: 3, seen: { seen: 'visible' } },
  ]);
  expect(facts.blocks[0]?.text.slice(3, 12)).toBe('Ukrinform');
  expect(isPageFacts(facts)).toBe(true);
});

test('a link without words is not seen', () => {
  const given = draft(paragraph({ text: 'As ' }, { text: ' ', href: 'https://www.ukrinform.net/' }));
  expect(draftFacts(given).links[0]?.seen).toEqual({ seen: 'hidden', why: 'no-text' });
});

test('plain text does not say which links it has', () => {
  expect(draftFacts({ ...draft(text('One.')), links: 'unknown' }).reading).toBe('plain-text');
  expect(draftFacts(draft(text('One.'))).reading).toBe('draft');
});

test('a page becomes a draft with the same text and the links that are seen, and its facts are the same again', () => {
  const given = draft(
    heading('Bridge open'),
    paragraph({ text: 'As ' }, { text: 'Ukrinform', href: 'https://www.ukrinform.net/' }, { text: ' says.' }),
    text('So it is.'),
  );
  const facts = draftFacts(given);
  const [link] = facts.links;
  if (link === undefined) throw new Error('there is a link');
  const hidden = { ...link, seen: { seen: 'hidden', why: 'tiny' } as const };
  const script = { ...link, url: 'javascript:alert(1)' };
  expect(pageDraft({ ...facts, links: [hidden, script, link] })).toEqual(given);
  expect(draftFacts(pageDraft(facts))).toEqual(facts);
});

import { expect, test } from 'vitest';
import { clausesOf } from '../../utils/policy/clauses.ts';
import type { Block, PageFacts, Role } from '../../utils/policy/facts.ts';
import { pageFacts } from '../../utils/policy/facts-guard.ts';
import type { MatchedPart } from '../../utils/policy/position-clause.ts';
import { block, clauseNamed, facts, link } from './page-facts.ts';

// A live blog: its own head, an entry of two paragraphs, another with head and two paragraphs, a third.
const roles: [Role, number?][] = [
  ['headline'], // 0
  ['standfirst'], // 1
  ['dateline', 1], // 2
  ['body', 1], // 3
  ['body', 1], // 4
  ['headline', 2], // 5
  ['caption', 2], // 6
  ['body', 2], // 7
  ['body', 2], // 8
  ['headline', 3], // 9
  ['body', 3], // 10
];
const blocks = roles.map(([role, piece]): Block => ({
  ...block(role),
  ...(piece === undefined ? {} : { piece }),
}));
const second: MatchedPart = { share: 0.4, firstBlock: 7 };

const linkedAt = (...at: number[]): PageFacts =>
  facts({ blocks, links: at.map((place) => link({ block: place })) });
const position = (page: PageFacts, matched?: MatchedPart) =>
  clauseNamed(clausesOf(page, { edition: 'en', id: 4180900 }, matched), 'position');

test.each([
  ['in the headline of the entry that holds the match', 5, 'met'],
  ['in its first paragraph', 7, 'met'],
  ['in its caption', 6, 'unclear'],
  ['in its second paragraph', 8, 'not-met'],
  ['in the first paragraph of the entry above', 3, 'not-met'],
  ['in the second paragraph of the entry above', 4, 'not-met'],
  ['in the headline of the entry below', 9, 'not-met'],
  ['in the head of the page', 1, 'unclear'],
] as const)('a link %s: %s', (_, at, result) => expect(position(linkedAt(at), second).result).toBe(result));

test('the head of the page heads its first entry', () => {
  expect(position(linkedAt(1), { share: 0.4, firstBlock: 3 }).result).toBe('met');
});

test('without a match the entry of the link itself counts', () => {
  expect(position(linkedAt(7)).result).toBe('met');
  expect(position(linkedAt(8)).result).toBe('not-met');
});

test('of several links the one in the entry of the match is judged', () => {
  expect(position(linkedAt(3, 7), second).evidence[0]).toEqual({ code: 'place', role: 'body', paragraph: 1 });
  expect(position(linkedAt(3, 8), second).result).not.toBe('met');
});

test('paragraphs are counted within their entry', () => {
  expect(position(linkedAt(8), second).evidence[0]).toEqual({ code: 'place', role: 'body', paragraph: 2 });
});

// One paragraph of the page's own words above a copied text may be its standfirst.
test.each([
  [
    'one own paragraph above a text that is mostly copied',
    ['headline', 'body', 'body', 'body'],
    2,
    0.9,
    'unclear',
  ],
  ['a source line below that paragraph', ['headline', 'body', 'source-line', 'body'], 2, 0.9, 'unclear'],
  ['two own paragraphs above it', ['headline', 'body', 'body', 'body', 'body'], 3, 0.9, 'not-met'],
  [
    'one own paragraph above a text copied by less than half',
    ['headline', 'body', 'body', 'body'],
    2,
    0.49,
    'not-met',
  ],
] as const)('%s: %s', (_, given, at, share, result) => {
  const page = facts({ blocks: given.map((role) => block(role)), links: [link({ block: at })] });
  const firstBlock = given.indexOf('body', at);
  expect(position(page, { share, firstBlock }).result).toBe(result);
});

test.each([
  [1, true],
  [undefined, true],
  [-1, false],
  ['1', false],
  [1.5, false],
])('facts from a page may number the piece of a block: %s', (piece, accepted) => {
  const json = JSON.stringify({ ...facts(), blocks: [{ ...block('body'), piece }] });
  expect(pageFacts(json) !== undefined).toBe(accepted);
});

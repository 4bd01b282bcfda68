// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleLine } from '../../utils/corpus/article-lines.ts';

const line = {
  id: '4100001',
  url: 'https://www.ukrinform.net/rubric-society/4100001-pier.html',
  lang: 'en',
  title: 'Lyskove opens a pier',
  text: 'The town opened a pier.',
};

test('a line with everything it needs is taken as it is', () => {
  expect(articleLine(line)).toEqual({ ...line, timeCertain: false });
});

test.each([
  ['2026-04-01T12:00:00Z', true, Date.UTC(2026, 3, 1, 12)],
  ['2026-04-01T12:00:00+03:00', true, Date.UTC(2026, 3, 1, 9)],
  ['2026-04-01T12:00:00+0300', true, Date.UTC(2026, 3, 1, 9)],
  ['2026-04-01T12:00-05:00', true, Date.UTC(2026, 3, 1, 17)],
  ['2026-04-01', false, Date.UTC(2026, 3, 1)],
  ['1 April', false, expect.any(Number)],
  ['yesterday', false, undefined],
  ['', false, undefined],
  [1_775_044_800_000, false, undefined],
  [null, false, undefined],
])('the date %o: certain %o', (publishedAt, timeCertain, moment) => {
  const read = articleLine({ ...line, publishedAt });
  expect(read).toMatchObject({ timeCertain });
  expect('publishedAt' in read ? read.publishedAt : undefined).toEqual(moment);
});

test('a date without a time zone is not certain', () => {
  expect(articleLine({ ...line, publishedAt: '2026-04-01T12:00:00' })).toMatchObject({ timeCertain: false });
});

test.each<[string, unknown, string]>([
  ['text', 'an article', 'not an object'],
  ['nothing', null, 'not an object'],
  ['a list', [line], 'id is missing or too long'],
  ['no id', { ...line, id: undefined }, 'id is missing or too long'],
  ['an empty id', { ...line, id: '' }, 'id is missing or too long'],
  ['a number as id', { ...line, id: 4100001 }, 'id is missing or too long'],
  ['an endless id', { ...line, id: 'x'.repeat(201) }, 'id is missing or too long'],
  ['no text', { ...line, text: undefined }, 'text is missing'],
  ['text of white space', { ...line, text: ' \n ' }, 'text is missing'],
  ['text longer than any article', { ...line, text: 'a'.repeat(1_000_001) }, 'text is too long'],
  ['no title', { ...line, title: undefined }, 'title is missing'],
  ['no language', { ...line, lang: undefined }, 'lang is none of uk en ru de es fr pl ja'],
  ['a language without an edition', { ...line, lang: 'sv' }, 'lang is none of uk en ru de es fr pl ja'],
  ['no address', { ...line, url: undefined }, 'url is not an address'],
  ['a script as address', { ...line, url: 'javascript:alert(1)' }, 'url is not an address'],
  ['an address without a host', { ...line, url: 'https://' }, 'url is not an address'],
  ['a path as address', { ...line, url: '/rubric-society/1-x.html' }, 'url is not an address'],
  [
    'an endless address',
    { ...line, url: `https://paper.example/${'x'.repeat(2000)}` },
    'url is not an address',
  ],
])('%s is refused and named', (_, value, wrong) => {
  expect(articleLine(value)).toEqual({ wrong });
});

test('an endless title is cut', () => {
  expect(articleLine({ ...line, title: 'x'.repeat(5000) })).toMatchObject({ title: 'x'.repeat(1000) });
});

/** A good line in which some values are anything. */
const partly = fc
  .dictionary(fc.constantFrom(...Object.keys(line), 'publishedAt'), fc.jsonValue())
  .map((changes) => ({ ...line, ...changes }));

test('whatever the line holds, it is an article or a complaint', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), partly), (value) => {
      const read = articleLine(value);
      expect('wrong' in read ? typeof read.wrong : typeof read.text).toBe('string');
    }),
  );
});

test('what an exported article was known to be comes back with it', () => {
  const known = {
    timeCertain: false,
    modified: 5,
    advertising: 'PR',
    foreign: { outlet: 'Times', host: 'times.example' },
  };
  expect(articleLine({ ...line, publishedAt: '2026-04-01T12:00:00Z', known })).toMatchObject({
    timeCertain: false,
    known,
  });
});

test.each([
  [{ modified: 5 }, undefined],
  ['known', undefined],
  [null, undefined],
  [{ timeCertain: 'yes' }, undefined],
  [{ timeCertain: true, modified: 'now', advertising: 7, foreign: 'Times' }, { timeCertain: true }],
  [{ timeCertain: true, advertising: '', foreign: { host: 'x' } }, { timeCertain: true }],
  [{ timeCertain: true, advertising: 'x'.repeat(1001) }, { timeCertain: true }],
  [
    { timeCertain: true, foreign: { outlet: 'Times', host: 5 } },
    { timeCertain: true, foreign: { outlet: 'Times' } },
  ],
])('%j is known as %j', (known, read) => {
  const { known: found } = articleLine({ ...line, known }) as { known?: unknown };
  expect(found).toEqual(read);
});

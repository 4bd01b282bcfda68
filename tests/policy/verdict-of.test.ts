import { describe, expect, it, test } from 'vitest';
import type { Match } from '../../utils/match/sources.ts';
import type { PageFacts } from '../../utils/policy/facts.ts';
import { couldNotCheck, type Findings, verdictOf } from '../../utils/policy/verdict-of.ts';
import { type Compared, reasons } from '../../utils/policy/verdict.ts';
import { block, facts, link, match } from './page-facts.ts';

const compared: Compared = { articles: 120, editions: ['en', 'uk'], from: 1, to: 2 };
const trace: Findings['trace'] = {
  candidates: [{ key: 'en:4180900', score: 4 }],
  excluded: [],
  ms: { match: 3 },
};
const findings = (
  page: Partial<PageFacts>,
  matches: Match[] = [],
  changed: Partial<Findings> = {},
): Findings => ({
  facts: facts(page),
  ownSite: false,
  matches,
  compared,
  checkedAt: 1_700_000_000_000,
  trace,
  ...changed,
});
const ofPage = (page: Partial<PageFacts>, matches: Match[] = [], changed: Partial<Findings> = {}) =>
  verdictOf(findings(page, matches, changed));

const published = Date.UTC(2026, 10, 24, 12);
const older = { published: ['2026-11-24T08:00:00Z', '2026-11-24T08:00:00Z'], modified: [] };
const judged = match();
const advertising = match({}, { advertising: 'Advertisement' });
const quotations = match({ ownWords: 0 });
const later = match({}, { card: { ...judged.article.card, published } });
const little = match({ ownWords: 20, words: 20, pageShare: 0.05 });
const nothing = match({ ownWords: 5, words: 12 });
const unconfirmed = match(
  {},
  { card: { ...judged.article.card, key: 'ru:4180900', edition: 'ru' }, foreign: { outlet: 'Reuters' } },
);

describe('the status is that of the worst source', () => {
  test.each<[string, Match[], Partial<PageFacts>, string]>([
    ['not met before all others', [advertising, quotations, little, judged], {}, 'not-met'],
    ['unclear before met', [judged, unconfirmed], { links: [link()] }, 'unclear'],
    ['one too small to judge leaves another met', [judged, little], { links: [link()] }, 'met'],
    ['unclear before advertising', [advertising, quotations, little], {}, 'unclear'],
    ['met before advertising', [advertising, quotations, judged], { links: [link()] }, 'met'],
    ['advertising before a common source', [quotations, advertising], {}, 'advertising'],
    ['a common source before earlier', [later, quotations], { dates: older }, 'common-source'],
    ['earlier alone', [later], { dates: older }, 'earlier'],
    ['below the floor: nothing found', [nothing], {}, 'none'],
  ])('%s', (_name, matches, page, status) => {
    expect(ofPage(page, matches).status).toBe(status);
    expect(ofPage(page, matches.toReversed()).status).toBe(status);
  });

  it('puts what the page is judged by before a common source with more words', () => {
    const { sources } = ofPage({}, [match({ ownWords: 0, kind: 'edited' }), judged]);
    expect(sources.map(({ kind }) => kind)).toEqual(['verbatim', 'edited']);
  });

  it('lists other versions without judging them, and says what was left out', () => {
    const given = ofPage({}, [judged, nothing], { versions: [match({ kind: 'partial' })] });
    expect(given.versions.map(({ kind, clauses }) => [kind, clauses])).toEqual([['partial', []]]);
    expect(given.trace.excluded).toEqual([{ key: 'en:4180900', why: 'too-few-words', words: 12 }]);
    expect(trace.excluded).toEqual([]);
  });

  it('lists the sources best first, as they were matched, without those below the floor', () => {
    const kinds = ofPage({}, [match({ kind: 'edited' }), nothing, little, judged]).sources;
    expect(kinds.map(({ kind, weak }) => [kind, weak])).toEqual([
      ['edited', undefined],
      ['verbatim', 'little-text'],
      ['verbatim', undefined],
    ]);
  });
});

describe('an own site', () => {
  it('is not judged, whatever was found', () => {
    const verdict = ofPage({ cut: true, agencyPictures: 2 }, [judged], { ownSite: true });
    expect(verdict).toMatchObject({ status: 'own-site', sources: [], notes: [] });
    expect(verdict.reason).toBeUndefined();
  });
});

describe('a credit', () => {
  const blocks = [block('body', 'The tower is open. This is reported by Ukrinform.')];

  it('is looked at when no article was matched', () => {
    const verdict = ofPage({ blocks }, [nothing]);
    expect([verdict.status, verdict.sources.map(({ kind }) => kind)]).toEqual(['unclear', ['credited']]);
  });

  it('works with an empty index', () => {
    const verdict = ofPage({ blocks }, [], { compared: { articles: 0, editions: [] } });
    expect(verdict.status).toBe('unclear');
  });

  it('adds no second source to a match', () => {
    expect(ofPage({ blocks }, [judged]).sources.map(({ kind }) => kind)).toEqual(['verbatim']);
  });
});

describe('nothing found', () => {
  test.each<[string, Partial<PageFacts>, Partial<Findings>, string | undefined]>([
    ['in all of the page', {}, {}, undefined],
    ['with an empty index', {}, { compared: { articles: 0, editions: ['uk'] } }, 'index-empty'],
    ['in a page read in part', { cut: true }, {}, 'page-too-large'],
    [
      'while a part of what is held cannot be read',
      {},
      { compared: { ...compared, missing: 'index-damaged' } },
      'index-damaged',
    ],
    [
      'in part and with nothing',
      { cut: true },
      { compared: { articles: 0, editions: [] } },
      'page-too-large',
    ],
  ])('%s', (_name, page, changed, reason) => {
    const verdict = ofPage(page, [], changed);
    expect(verdict.status).toBe(reason === undefined ? 'none' : 'could-not-check');
    expect(verdict.reason).toBe(reason);
    expect(verdict.sources).toEqual([]);
  });

  it('never hides what was found in a page read in part, nor holds the rest against it', () => {
    expect(ofPage({ cut: true, links: [link()] }, [judged]).status).toBe('met');
    expect(ofPage({ cut: true }, [judged]).status).toBe('unclear');
  });
});

describe('notes', () => {
  const mention = [block('body', 'Ukrinform moved to a new house.')];
  test.each<[string, Partial<PageFacts>, Match[], string[]]>([
    ['none', {}, [], []],
    ['a picture of the agency', { agencyPictures: 1 }, [], ['agency-picture']],
    ['a mention of the agency', { blocks: mention }, [], ['mentioned']],
    ['a few words shared', {}, [nothing], ['few-words']],
    [
      'all of them',
      { agencyPictures: 3, blocks: mention },
      [nothing],
      ['agency-picture', 'mentioned', 'few-words'],
    ],
  ])('%s', (_name, page, matches, codes) => {
    const verdict = ofPage(page, matches);
    expect(verdict.status).toBe('none');
    expect(verdict.notes.map(({ code }) => code)).toEqual(codes);
  });

  it('stand only where nothing was found', () => {
    expect(ofPage({ agencyPictures: 1 }, [judged]).notes).toEqual([]);
  });
});

describe('what every verdict carries', () => {
  test.each([
    ['none', {}, []],
    ['not-met', {}, [judged]],
    ['could-not-check', { cut: true }, []],
  ] as const)('%s', (status, page, matches) => {
    expect(ofPage(page, [...matches])).toMatchObject({
      status,
      compared,
      checkedAt: 1_700_000_000_000,
      trace,
    });
  });

  test.each([
    ['https://verbivka.example/a?b=1#part', 'https://verbivka.example/a?b=1'],
    ['https://verbivka.example/a#', 'https://verbivka.example/a'],
    ['https://verbivka.example/a', 'https://verbivka.example/a'],
  ])('the address %s without its fragment', (url, shown) => {
    expect(ofPage({ url }).url).toBe(shown);
    expect(ofPage({ url, cut: true }).url).toBe(shown);
  });

  it('has no address for a draft', () => {
    const { url: _url, ...draft } = facts({ reading: 'plain-text' });
    expect(verdictOf({ ...findings({}), facts: draft })).not.toHaveProperty('url');
  });
});

test.each(reasons)('could not check: %s, with or without facts', (reason) => {
  const frame = { compared, checkedAt: 7, trace };
  expect(couldNotCheck(frame, reason)).toEqual({
    status: 'could-not-check',
    reason,
    sources: [],
    compared,
    checkedAt: 7,
    versions: [],
    notes: [],
    trace,
  });
  expect(couldNotCheck({ ...frame, facts: facts({ url: 'https://verbivka.example/#x' }) }, reason).url).toBe(
    'https://verbivka.example/',
  );
});

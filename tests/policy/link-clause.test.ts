import { describe, expect, it, test } from 'vitest';
import { clausesOf } from '../../utils/policy/clauses.ts';
import type { HiddenBy, LinkFact, PageFacts, UnclearBy } from '../../utils/policy/facts.ts';
import type { Wanted } from '../../utils/policy/judged-link.ts';
import type { ClauseResult } from '../../utils/policy/verdict.ts';
import {
  another,
  block,
  blocks,
  clauseNamed,
  codes,
  facts,
  home,
  link,
  linkOutside,
  original,
} from './page-facts.ts';

const wanted: Wanted = { edition: 'en', id: 4180900 };
const judged = (changed: Partial<PageFacts>, article: Wanted | undefined = wanted): ClauseResult =>
  clauseNamed(clausesOf(facts(changed), article, undefined), 'link');

describe('a visible link to the agency', () => {
  const page = 'https://www.ukrinform.net/rubric-society';
  test.each([
    ['the article', original, 'article'],
    ['its AMP page', original.replace('/rubric', '/amp/rubric'), 'article'],
    ['another article', another, 'other-article'],
    ['a list of articles', page, 'page'],
    ['the home page', home, 'home'],
  ])('to %s meets the clause', (_name, url, level) => {
    const { result, evidence, wouldChange } = judged({ links: [link({ url })] });
    expect(result).toBe('met');
    expect(evidence[0]).toEqual({ code: 'link', url, level, edition: 'en' });
    expect(wouldChange).toBeUndefined();
  });

  it('to another article is noted as such', () => {
    expect(judged({ links: [link({ url: another })] }).evidence[1]).toEqual({
      code: 'other-article',
      url: another,
    });
  });

  it('to any article is the article as long as none is matched', () => {
    const { evidence } = clauseNamed(
      clausesOf(facts({ links: [link({ url: another })] }), undefined, undefined),
      'link',
    );
    expect(evidence).toEqual([{ code: 'link', url: another, level: 'article', edition: 'en' }]);
  });

  it('to another edition is met with a note', () => {
    const url = 'https://www.ukrinform.de/';
    expect(judged({ links: [link({ url })] })).toEqual({
      clause: 'link',
      result: 'met',
      evidence: [
        { code: 'link', url, level: 'home', edition: 'de' },
        { code: 'other-edition', edition: 'de' },
      ],
    });
  });

  it('outside the material meets this clause; its place is another one', () => {
    expect(judged({ links: [linkOutside()] }).result).toBe('met');
  });
});

describe('a link through somebody else', () => {
  const target = encodeURIComponent(original);
  test.each([
    ['redirector', `https://www.google.com/url?sa=t&url=${target}`],
    ['cache', 'https://www.google.com/amp/s/www.ukrinform.net/amp/rubric-society/4180900-x.html'],
    ['proxy', 'https://www-ukrinform-net.translate.goog/rubric-society/4180900-x.html'],
    ['archive', `https://web.archive.org/web/2026/${original}`],
  ])('(%s) is unclear', (through, url) => {
    expect(judged({ links: [link({ url })] })).toEqual({
      clause: 'link',
      result: 'unclear',
      evidence: [{ code: 'indirect-link', url, through }],
      wouldChange: 'link-directly',
    });
  });

  test.each([
    ['names the agency', { text: 'Ukrinform' }, 'unclear', 'indirect-link'],
    ['stands beside its name', { text: 'here', start: 17, block: 4 }, 'unclear', 'indirect-link'],
    ['stands far from its name', { text: 'here', start: 140, block: 4 }, 'not-met', 'name-only'],
    ['says nothing of it', { text: 'here' }, 'not-met', 'no-credit'],
  ] as const)('(shortener) that %s', (_name, changed, result, code) => {
    const named = {
      blocks: [
        ...blocks(),
        block('body', `As Ukrinform says here, ${'the bell rings and '.repeat(6)}that is all; more is here.`),
      ],
    };
    const url = 'https://bit.ly/3lantern';
    const page = 'block' in changed ? named : {};
    const clause = judged({ ...page, links: [link({ url, ...changed })] });
    expect([clause.result, codes(clause)[0]]).toEqual([result, code]);
  });

  it('says nothing when readers cannot see it', () => {
    const url = `https://web.archive.org/web/2026/${original}`;
    const clause = judged({ links: [link({ url, seen: { seen: 'hidden', why: 'clipped' } })] });
    expect([clause.result, codes(clause)]).toEqual(['not-met', ['no-credit']]);
  });
});

describe('a link to a host that looks like the agency', () => {
  test.each([
    ['https://ukrinform.net.lantern.example/rubric-society/4180900-x.html', 'ukrinform.net.lantern.example'],
    ['https://ukrinforrn.net/', 'ukrinforrn.net'],
    ['https://www.ukrinform.net:8443/rubric-society/4180900-x.html', 'www.ukrinform.net:8443'],
    ['https://ukrinform.net@lantern.example/', 'lantern.example'],
  ])('%s does not meet the clause', (url, host) => {
    expect(judged({ links: [link({ url, text: 'Ukrinform' })] })).toEqual({
      clause: 'link',
      result: 'not-met',
      evidence: [{ code: 'look-alike', url, host }],
      wouldChange: 'use-agency-host',
    });
  });

  it('does no harm beside a true one', () => {
    const links = [link({ url: 'https://ukrinforrn.net/' }), link({ block: 2 })];
    expect(judged({ links }).result).toBe('met');
  });
});

describe('a link that readers do not see', () => {
  const hidden: readonly HiddenBy[] = [
    'not-rendered',
    'no-text',
    'transparent',
    'tiny',
    'low-contrast',
    'off-screen',
    'clipped',
    'covered',
  ];
  test.each(hidden)('hidden (%s): not met', (why) => {
    expect(judged({ links: [link({ seen: { seen: 'hidden', why } })] })).toEqual({
      clause: 'link',
      result: 'not-met',
      evidence: [{ code: 'hidden-link', url: original, why }],
      wouldChange: 'make-visible',
    });
  });

  const half: readonly UnclearBy[] = [
    'faint',
    'small',
    'half-transparent',
    'closed',
    'covered-for-now',
    'picture-background',
  ];
  test.each(half)('half-hidden (%s): unclear', (why) => {
    expect(judged({ links: [link({ seen: { seen: 'unclear', why } })] })).toEqual({
      clause: 'link',
      result: 'unclear',
      evidence: [{ code: 'half-hidden-link', url: original, why }],
      wouldChange: 'make-visible',
    });
  });

  it('seen but not to be clicked: unclear, with what would change it', () => {
    expect(judged({ links: [link({ seen: { seen: 'unclear', why: 'not-clickable' } })] })).toEqual({
      clause: 'link',
      result: 'unclear',
      evidence: [{ code: 'half-hidden-link', url: original, why: 'not-clickable' }],
      wouldChange: 'make-clickable',
    });
  });

  it('half-hidden speaks before hidden, and a visible one before both', () => {
    const links = [
      link({ seen: { seen: 'hidden', why: 'tiny' } }),
      link({ seen: { seen: 'unclear', why: 'small' } }),
    ];
    expect(codes(judged({ links }))).toEqual(['half-hidden-link']);
    expect(judged({ links: [...links, link({ block: 3 })] }).result).toBe('met');
  });
});

describe('a link without an address', () => {
  const dead = (changed: Partial<LinkFact> = {}): LinkFact =>
    link({
      href: '',
      url: '',
      text: 'Ukrinform',
      seen: { seen: 'unclear', why: 'not-clickable' },
      ...changed,
    });
  test.each<[string, LinkFact[], string, string]>([
    ['alone', [dead()], 'unclear', 'dead-link'],
    ['that names somebody else', [dead({ text: 'The Gazette' })], 'not-met', 'no-credit'],
    ['that nobody sees', [dead({ seen: { seen: 'hidden', why: 'tiny' } })], 'not-met', 'no-credit'],
    ['beside one that works', [dead(), link({ block: 2 })], 'met', 'link'],
    [
      'beside a hidden one',
      [dead(), link({ seen: { seen: 'hidden', why: 'tiny' } })],
      'not-met',
      'hidden-link',
    ],
    [
      'beside a host like the agency’s',
      [dead(), link({ url: 'https://ukrinforrn.net/' })],
      'not-met',
      'look-alike',
    ],
  ])('%s', (_name, links, result, code) => {
    const clause = judged({ links });
    expect([clause.result, codes(clause)[0]]).toEqual([result, code]);
  });

  it('is told by its words', () => {
    expect(judged({ links: [dead()] })).toEqual({
      clause: 'link',
      result: 'unclear',
      evidence: [{ code: 'dead-link', words: 'Ukrinform' }],
      wouldChange: 'add-link',
    });
  });
});

describe('no link at all', () => {
  it('with the name alone is told apart from no credit', () => {
    const named = [block('body', 'The tower is open. This is reported by Ukrinform. Visitors came.')];
    expect(judged({ blocks: named })).toEqual({
      clause: 'link',
      result: 'not-met',
      evidence: [{ code: 'name-only', words: 'This is reported by Ukrinform' }, { code: 'no-link' }],
      wouldChange: 'add-link',
    });
  });

  it('without the name is no credit', () => {
    expect(judged({})).toEqual({
      clause: 'link',
      result: 'not-met',
      evidence: [{ code: 'no-credit' }],
      wouldChange: 'add-link',
    });
  });

  it('cannot be told from a plain-text draft', () => {
    expect(judged({ reading: 'plain-text' })).toEqual({
      clause: 'link',
      result: 'unclear',
      evidence: [{ code: 'plain-text' }],
      wouldChange: 'add-link',
    });
  });

  it('is not blamed on links that have nothing to do with the agency', () => {
    const links = [link({ url: 'https://verbivka.example/' }), link({ url: '' })];
    expect(codes(judged({ links }))).toEqual(['no-credit']);
  });
});

test.each([
  ['visible', { seen: 'visible' }],
  ['hidden', { seen: 'hidden', why: 'not-rendered' }],
  ['half-hidden', { seen: 'unclear', why: 'closed' }],
] as const)('where the layout was not examined, a %s link says so', (_name, seen) => {
  const clause = judged({ layout: 'not-examined', links: [link({ seen })] });
  expect(codes(clause).at(-1)).toBe('layout-not-examined');
});

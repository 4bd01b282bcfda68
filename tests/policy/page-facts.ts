import { expect } from 'vitest';
import type { Match } from '../../utils/match/sources.ts';
import type { Block, LinkFact, PageFacts, Role } from '../../utils/policy/facts.ts';
import type { ClauseName, ClauseResult } from '../../utils/policy/verdict.ts';

/** The matched article of these tests, and addresses around it. */
export const original = 'https://www.ukrinform.net/rubric-society/4180900-lantern-tower-repaired.html';
export const another = 'https://www.ukrinform.net/rubric-society/4180777-old-mill-sold.html';
export const home = 'https://www.ukrinform.net/';

export const block = (role: Role, text = `A line that stands as ${role}.`): Block => ({ role, text });

/** A headline and three paragraphs that do not name the agency. */
export const blocks = (): Block[] => [
  block('headline', 'The lantern tower of Verbivka is repaired'),
  block('body', 'Masons finished the lantern tower of Verbivka on Tuesday after two winters of work.'),
  block('body', 'Its stairs are open to visitors again, and the old bell rings at noon.'),
  block('body', 'The town council thanks all who gave money for the roof.'),
];

/** A page read from its layout, without any link, that is neither dated nor marked. */
export const facts = (changed: Partial<PageFacts> = {}): PageFacts => ({
  url: 'https://verbivka-herald.example/news/tower',
  language: 'en',
  title: 'The lantern tower of Verbivka is repaired',
  reading: 'readability',
  blocks: blocks(),
  links: [],
  dates: { published: [], modified: [] },
  robots: [],
  agencyPictures: 0,
  layout: 'examined',
  cut: false,
  ...changed,
});

/** A visible link to the matched article in the first paragraph. */
export const link = (changed: Partial<LinkFact> = {}): LinkFact => ({
  href: changed.url ?? original,
  url: original,
  text: 'a report',
  rel: [],
  block: 1,
  start: 0,
  seen: { seen: 'visible' },
  ...changed,
});

/** The same link in the menu or the footer. */
export function linkOutside(changed: Partial<LinkFact> = {}): LinkFact {
  const { block: _inMaterial, ...outside } = link(changed);
  return outside;
}

/** A match well above the floor of evidence: the whole page from the first paragraph on. */
export function match(changed: Partial<Match> = {}, article: Partial<Match['article']> = {}): Match {
  const start = 'The lantern tower of Verbivka is repaired\n'.length;
  return {
    article: {
      row: 1,
      card: { key: 'en:4180900', url: original, edition: 'en', title: 'Lantern tower repaired' },
      timeCertain: true,
      tokens: 'words',
      skeleton: new Uint8Array(60),
      ownWords: [{ kind: 'own', words: 60 }],
      ...article,
    },
    kind: 'verbatim',
    pageShare: 0.8,
    articleShare: 0.95,
    ownShare: 0.95,
    words: 57,
    ownWords: 57,
    passages: [{ page: [start, start + 200], article: [0, 57], words: 57, own: 57 }],
    changes: { dropped: [], changed: [], facts: { held: 'needs-original' } },
    ...changed,
  };
}

/** One clause of a list; fails when it is not there. */
export function clauseNamed(clauses: readonly ClauseResult[], name: ClauseName): ClauseResult {
  const found = clauses.find(({ clause }) => clause === name);
  expect(found, name).toBeDefined();
  return found ?? { clause: name, result: 'not-applicable', evidence: [] };
}

export const codes = ({ evidence }: ClauseResult): string[] => evidence.map(({ code }) => code);

import type { HiddenBy, Reading, Role, UnclearBy } from './facts.ts';
import type { Edition } from '../ukrinform/article.ts';

/** Why a check could not be made. One closed list; a fault never becomes "nothing found". */
export const reasons = [
  'index-empty',
  'index-damaged',
  'pack-version',
  'extraction-failed',
  'page-too-large',
  'rendered-differs',
  'timeout',
  'storage-failed',
] as const;
export type Reason = (typeof reasons)[number];

/** The verdict in one word; the first that applies, in this order (design §3). */
export type Status =
  | 'could-not-check'
  | 'own-site'
  | 'none'
  | 'advertising'
  | 'common-source'
  | 'earlier'
  | 'not-met'
  | 'unclear'
  | 'met';

export const clauseNames = ['link', 'position', 'open', 'foreign', 'advertising'] as const;
export type ClauseName = (typeof clauseNames)[number];
export type ClauseOutcome = 'met' | 'not-met' | 'unclear' | 'not-applicable';

/** What a link to the agency leads to. */
export type LinkLevel = 'article' | 'other-article' | 'page' | 'home';

/** A fact a person can check with their own eyes. Words for each code live in the message files. */
export type Evidence =
  | { code: 'link'; url: string; level: LinkLevel; edition: Edition }
  | { code: 'other-edition'; edition: Edition }
  | { code: 'other-article'; url: string }
  | {
      code: 'indirect-link';
      url: string;
      through: 'redirector' | 'shortener' | 'cache' | 'proxy' | 'archive';
    }
  | { code: 'hidden-link'; url: string; why: HiddenBy }
  | { code: 'half-hidden-link'; url: string; why: UnclearBy }
  | { code: 'look-alike'; url: string; host: string }
  | { code: 'name-only'; words: string }
  | { code: 'through-intermediary'; words: string }
  | { code: 'dead-link'; words: string }
  | { code: 'no-link' }
  | { code: 'no-credit' }
  | { code: 'plain-text' }
  | { code: 'place'; role: Role; paragraph?: number }
  | { code: 'outside-material' }
  | { code: 'reading'; reading: Reading }
  | { code: 'layout-not-examined' }
  | { code: 'read-in-part' }
  | { code: 'small-share'; share: number }
  | { code: 'little-text'; words: number }
  | { code: 'approximate' }
  | { code: 'link-not-met' }
  | { code: 'draft' }
  | { code: 'open-link' }
  | { code: 'closed-rel'; rel: string }
  | { code: 'closed-robots'; content: string }
  | { code: 'headers-not-examined' }
  | { code: 'not-asked'; edition: Edition }
  | { code: 'unconfirmed'; edition: Edition }
  | { code: 'no-foreign' }
  | { code: 'foreign-link'; url: string; outlet: string }
  | { code: 'no-foreign-link'; outlet: string }
  | { code: 'no-label' }
  | { code: 'advertising-label'; words: string };

/** What the publisher could do to turn the result into "met". */
export type WouldChange =
  | 'add-link'
  | 'make-visible'
  | 'make-clickable'
  | 'use-agency-host'
  | 'link-directly'
  | 'move-up'
  | 'open-link'
  | 'add-foreign-link';

/** The result of one clause. */
export interface ClauseResult {
  clause: ClauseName;
  result: ClauseOutcome;
  evidence: Evidence[];
  wouldChange?: WouldChange;
}

/** A stretch shared by page and article. */
export interface Passage {
  /** UTF-16 offsets [start, end) into the material text. */
  page: [number, number];
  /** Folded-word indices [start, end) of the article. */
  article: [number, number];
  /** Words equal on both sides, and how many of those are the agency's own. */
  words: number;
  own: number;
}

/** What is known of an article without its text. */
export interface ArticleCard {
  /** `edition:id`, or the id given in a file of articles. */
  key: string;
  url: string;
  edition: Edition;
  title: string;
  /** Epoch milliseconds. */
  published?: number;
}

export type SourceKind = 'verbatim' | 'edited' | 'partial' | 'credited';

/** Where on the page the rule looked, as places in the lists of `PageFacts`: no text, and nothing that could be guessed. */
export interface Places {
  /** The link that the link clause speaks of, where a reader can see it. */
  link?: number;
  /** The block that counts as the first paragraph. */
  paragraph?: number;
}

/** One source of the page. Shares are 0…1 in folded words. */
export interface Source {
  /** Absent when wording or a link credits the agency but no held article matches. */
  article?: ArticleCard;
  kind: SourceKind;
  pageShare: number;
  articleShare: number;
  ownShare: number;
  /** Equal words in all passages, and the agency's own among them. */
  words: { matched: number; own: number };
  /** What the page left out or changed; absent without a matched article. */
  changes?: Changes;
  passages: Passage[];
  clauses: ClauseResult[];
  /** Absent for a source that is not judged on its own. */
  places?: Places;
  /** Set when the match is too small to judge. */
  weak?: 'little-text';
}

/** What became of the article's blocks on the page. Word indices [start, end) of the article, UTF-16 of the page. */
export interface Changes {
  /** Stretches of the article that are not on the page, longest first. */
  dropped: [number, number][];
  /** Stretches inside passages whose words differ. */
  changed: { page: [number, number]; article: [number, number] }[];
  /** Numbers and names that differ there; they need the original's text. */
  facts: { held: 'needs-original' } | { held: 'compared'; pairs: { was: string; now: string }[] };
}

/** What was compared, shown whenever nothing was found. */
export interface Compared {
  articles: number;
  editions: Edition[];
  /** Epoch milliseconds of the oldest and newest article. */
  from?: number;
  to?: number;
  /** Why a part of what is held could not be compared; then nothing found says nothing. */
  missing?: Reason;
}

export interface Verdict {
  status: Status;
  /** Only with `could-not-check`. */
  reason?: Reason;
  /** Best first. The status is that of the worst judged one. */
  sources: Source[];
  /** Other versions and editions of the same stories, best first; not judged on their own. */
  versions: Source[];
  compared: Compared;
  /** Epoch milliseconds. */
  checkedAt: number;
  /** The address that was checked, without its fragment. */
  url?: string;
  /** Things worth knowing that judge nothing. */
  notes: Note[];
  trace: Trace;
}

export type Note = { code: 'agency-picture' } | { code: 'mentioned' } | { code: 'few-words' };

/** Why a candidate is not among the sources. */
type Exclusion = 'no-passage' | 'too-few-words' | 'version';

/** How a verdict came about: candidates before alignment, what was left out, milliseconds per stage that ran. */
export interface Trace {
  candidates: { key: string; score: number }[];
  excluded: { key: string; why: Exclusion; words: number }[];
  ms: { extract?: number; lookup?: number; match?: number; assess?: number };
}

import type { HiddenBy, Reading, Role, UnclearBy } from '../../utils/policy/facts.ts';
import type { Evidence, LinkLevel, WouldChange } from '../../utils/policy/verdict.ts';

// Each table names every member of its type; a new member that is missing here does not compile.
const all = <K extends string>(table: Record<K, true>): K[] => Object.keys(table) as K[];

const levels = all<LinkLevel>({ article: true, 'other-article': true, page: true, home: true });
const hiddenBy = all<HiddenBy>({
  'not-rendered': true, 'no-text': true, transparent: true, tiny: true, 'low-contrast': true,
  'off-screen': true, clipped: true, covered: true,
}); // prettier-ignore
const unclearBy = all<UnclearBy>({
  faint: true, small: true, 'half-transparent': true, closed: true, 'covered-for-now': true, 'picture-background': true,
  'not-clickable': true,
}); // prettier-ignore
const roles = all<Role>({
  headline: true, kicker: true, standfirst: true, dateline: true, byline: true, 'source-line': true, caption: true, body: true,
}); // prettier-ignore
const readings = all<Reading>({
  readability: true, 'article-element': true, 'main-element': true, 'densest-block': true, 'plain-text': true, draft: true,
}); // prettier-ignore
export const changes = all<WouldChange>({
  'add-link': true, 'make-visible': true, 'make-clickable': true, 'use-agency-host': true, 'link-directly': true, 'move-up': true,
  'open-link': true, 'add-foreign-link': true,
}); // prettier-ignore
const through = ['redirector', 'shortener', 'cache', 'proxy', 'archive'] as const;

const url = 'https://www.ukrinform.net/rubric-society/4180015-lamp.html';

const samples: { [C in Evidence['code']]: Extract<Evidence, { code: C }>[] } = {
  link: levels.map((level) => ({ code: 'link', url, level, edition: 'en' })),
  'other-edition': [{ code: 'other-edition', edition: 'de' }],
  'other-article': [{ code: 'other-article', url }],
  'indirect-link': through.map((how) => ({ code: 'indirect-link', url, through: how })),
  'hidden-link': hiddenBy.map((why) => ({ code: 'hidden-link', url, why })),
  'half-hidden-link': unclearBy.map((why) => ({ code: 'half-hidden-link', url, why })),
  'look-alike': [{ code: 'look-alike', url, host: 'ukrinforn.example' }],
  'name-only': [{ code: 'name-only', words: 'as Ukrinform reports' }],
  'through-intermediary': [{ code: 'through-intermediary', words: 'the Gazette, citing Ukrinform' }],
  'dead-link': [{ code: 'dead-link', words: 'Ukrinform' }],
  'no-link': [{ code: 'no-link' }],
  'no-credit': [{ code: 'no-credit' }],
  'plain-text': [{ code: 'plain-text' }],
  place: [
    ...roles.map((role) => ({ code: 'place', role }) as const),
    { code: 'place', role: 'body', paragraph: 3 },
  ],
  'outside-material': [{ code: 'outside-material' }],
  reading: readings.map((reading) => ({ code: 'reading', reading })),
  'layout-not-examined': [{ code: 'layout-not-examined' }],
  'read-in-part': [{ code: 'read-in-part' }],
  'small-share': [{ code: 'small-share', share: 0.21 }],
  'little-text': [{ code: 'little-text', words: 27 }],
  approximate: [{ code: 'approximate' }],
  'link-not-met': [{ code: 'link-not-met' }],
  draft: [{ code: 'draft' }],
  'open-link': [{ code: 'open-link' }],
  'closed-rel': [{ code: 'closed-rel', rel: 'nofollow' }],
  'closed-robots': [{ code: 'closed-robots', content: 'noindex, follow' }],
  'headers-not-examined': [{ code: 'headers-not-examined' }],
  'not-asked': [{ code: 'not-asked', edition: 'en' }],
  unconfirmed: [{ code: 'unconfirmed', edition: 'pl' }],
  'no-foreign': [{ code: 'no-foreign' }],
  'foreign-link': [{ code: 'foreign-link', url: 'https://www.reuters.com/world/x', outlet: 'Reuters' }],
  'no-foreign-link': [{ code: 'no-foreign-link', outlet: 'Reuters' }],
  'no-label': [{ code: 'no-label' }],
  'advertising-label': [{ code: 'advertising-label', words: 'Advertisement' }],
};

/** Every piece of evidence there can be, each with every reason it can have. */
export const everyEvidence: readonly Evidence[] = Object.values(samples).flat();

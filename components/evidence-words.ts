import { editionName, type MessageKey, number, percent, t } from '../utils/i18n.ts';
import type { HiddenBy, Reading, Role, UnclearBy } from '../utils/policy/facts.ts';
import type { Evidence, LinkLevel, WouldChange } from '../utils/policy/verdict.ts';

const linkKeys: Record<LinkLevel, MessageKey> = {
  article: 'evidence_link_article',
  'other-article': 'evidence_link_otherArticle',
  page: 'evidence_link_page',
  home: 'evidence_link_home',
};
const hiddenKeys: Record<HiddenBy, MessageKey> = {
  'not-rendered': 'hidden_notRendered',
  'no-text': 'hidden_noText',
  transparent: 'hidden_transparent',
  tiny: 'hidden_tiny',
  'low-contrast': 'hidden_lowContrast',
  'off-screen': 'hidden_offScreen',
  clipped: 'hidden_clipped',
  covered: 'hidden_covered',
};
const unclearKeys: Record<Exclude<UnclearBy, 'not-clickable'>, MessageKey> = {
  faint: 'unclear_faint',
  small: 'unclear_small',
  'half-transparent': 'unclear_halfTransparent',
  closed: 'unclear_closed',
  'covered-for-now': 'unclear_coveredForNow',
  'picture-background': 'unclear_pictureBackground',
};
const roleKeys: Record<Role, MessageKey> = {
  headline: 'role_headline',
  kicker: 'role_kicker',
  standfirst: 'role_standfirst',
  dateline: 'role_dateline',
  byline: 'role_byline',
  'source-line': 'role_sourceLine',
  caption: 'role_caption',
  body: 'role_body',
};
const readingKeys: Record<Reading, MessageKey> = {
  readability: 'reading_readability',
  'article-element': 'reading_articleElement',
  'main-element': 'reading_mainElement',
  'densest-block': 'reading_densestBlock',
  'plain-text': 'reading_plainText',
};
const changeKeys: Record<WouldChange, MessageKey> = {
  'add-link': 'change_addLink',
  'make-visible': 'change_makeVisible',
  'make-clickable': 'change_makeClickable',
  'use-agency-host': 'change_useAgencyHost',
  'link-directly': 'change_linkDirectly',
  'move-up': 'change_moveUp',
  'open-link': 'change_openLink',
  'add-foreign-link': 'change_addForeignLink',
};

type Words = { [C in Evidence['code']]: (evidence: Extract<Evidence, { code: C }>) => string };

const words: Words = {
  link: ({ level, url }) => t(linkKeys[level], url),
  'other-edition': ({ edition }) => t('evidence_otherEdition', editionName(edition)),
  'other-article': () => t('evidence_otherArticle'),
  'indirect-link': ({ through, url }) => t('evidence_indirect', t(`through_${through}`), url),
  'hidden-link': ({ why, url }) => t('evidence_hidden', t(hiddenKeys[why]), url),
  'half-hidden-link': ({ why, url }) =>
    why === 'not-clickable'
      ? t('evidence_notClickable', url)
      : t('evidence_halfHidden', t(unclearKeys[why]), url),
  'look-alike': ({ host }) => t('evidence_lookAlike', host),
  'name-only': ({ words: named }) => t('evidence_nameOnly', named),
  'through-intermediary': ({ words: named }) => t('evidence_intermediary', named),
  'dead-link': ({ words: named }) => t('evidence_deadLink', named),
  'no-link': () => t('evidence_noLink'),
  'no-credit': () => t('evidence_noCredit'),
  'plain-text': () => t('evidence_plainText'),
  place: ({ role, paragraph }) =>
    paragraph === undefined
      ? t('evidence_place', t(roleKeys[role]))
      : t('evidence_paragraph', number(paragraph)),
  'outside-material': () => t('evidence_outside'),
  reading: ({ reading }) => t('evidence_reading', t(readingKeys[reading])),
  'layout-not-examined': () => t('evidence_layout'),
  'read-in-part': () => t('evidence_readInPart'),
  'small-share': ({ share }) => t('evidence_smallShare', percent(share)),
  'little-text': ({ words: count }) => t('evidence_littleText', number(count)),
  approximate: () => t('evidence_approximate'),
  'link-not-met': () => t('evidence_linkNotMet'),
  draft: () => t('evidence_draft'),
  'open-link': () => t('evidence_openLink'),
  'closed-rel': ({ rel }) => t('evidence_closedRel', rel),
  'closed-robots': ({ content }) => t('evidence_closedRobots', content),
  'headers-not-examined': () => t('evidence_headers'),
  'not-asked': ({ edition }) => t('evidence_notAsked', editionName(edition)),
  unconfirmed: ({ edition }) => t('evidence_unconfirmed', editionName(edition)),
  'no-foreign': () => t('evidence_noForeign'),
  'foreign-link': ({ outlet, url }) => t('evidence_foreignLink', outlet, url),
  'no-foreign-link': ({ outlet }) => t('evidence_noForeignLink', outlet),
  'no-label': () => t('evidence_noLabel'),
  'advertising-label': ({ words: label }) => t('evidence_advertisingLabel', label),
};

/** The sentence for one piece of evidence. */
export function evidenceWords<C extends Evidence['code']>(evidence: Extract<Evidence, { code: C }>): string {
  const say: (evidence: Extract<Evidence, { code: C }>) => string = words[evidence.code as C];
  return say(evidence);
}

/** What the publisher could do. */
export const changeWords = (change: WouldChange): string => t(changeKeys[change]);

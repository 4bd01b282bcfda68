import { camelCase } from '../utils/camel-case.ts';
import { editionName, number, percent, t } from '../utils/i18n.ts';
import { isolated } from '../utils/text/isolated.ts';
import type { Evidence, WouldChange } from '../utils/policy/verdict.ts';

type Words = { [C in Evidence['code']]: (evidence: Extract<Evidence, { code: C }>) => string };

const words: Words = {
  link: ({ level, url }) => t(`evidence_link_${camelCase(level)}`, isolated(url)),
  'other-edition': ({ edition }) => t('evidence_otherEdition', editionName(edition)),
  'other-article': () => t('evidence_otherArticle'),
  'indirect-link': ({ through, url }) => t('evidence_indirect', t(`through_${through}`), isolated(url)),
  'hidden-link': ({ why, url }) => t('evidence_hidden', t(`hidden_${camelCase(why)}`), isolated(url)),
  'half-hidden-link': ({ why, url }) =>
    why === 'not-clickable'
      ? t('evidence_notClickable', isolated(url))
      : t('evidence_halfHidden', t(`unclear_${camelCase(why)}`), isolated(url)),
  'look-alike': ({ host }) => t('evidence_lookAlike', isolated(host)),
  'name-only': ({ words: named }) => t('evidence_nameOnly', isolated(named)),
  'through-intermediary': ({ words: named }) => t('evidence_intermediary', isolated(named)),
  'dead-link': ({ words: named }) => t('evidence_deadLink', isolated(named)),
  'no-link': () => t('evidence_noLink'),
  'no-credit': () => t('evidence_noCredit'),
  'plain-text': () => t('evidence_plainText'),
  place: ({ role, paragraph }) =>
    paragraph === undefined
      ? t('evidence_place', t(`role_${camelCase(role)}`))
      : t('evidence_paragraph', number(paragraph)),
  'outside-material': () => t('evidence_outside'),
  reading: ({ reading }) => t('evidence_reading', t(`reading_${camelCase(reading)}`)),
  'layout-not-examined': () => t('evidence_layout'),
  'read-in-part': () => t('evidence_readInPart'),
  'small-share': ({ share }) => t('evidence_smallShare', percent(share)),
  'little-text': ({ words: count }) => t('evidence_littleText', number(count)),
  approximate: () => t('evidence_approximate'),
  'link-not-met': () => t('evidence_linkNotMet'),
  draft: () => t('evidence_draft'),
  'open-link': () => t('evidence_openLink'),
  'closed-rel': ({ rel }) => t('evidence_closedRel', isolated(rel)),
  'closed-robots': ({ content }) => t('evidence_closedRobots', isolated(content)),
  'headers-not-examined': () => t('evidence_headers'),
  'not-asked': ({ edition }) => t('evidence_notAsked', editionName(edition)),
  unconfirmed: ({ edition }) => t('evidence_unconfirmed', editionName(edition)),
  'no-foreign': () => t('evidence_noForeign'),
  'foreign-link': ({ outlet, url }) => t('evidence_foreignLink', isolated(outlet), isolated(url)),
  'no-foreign-link': ({ outlet }) => t('evidence_noForeignLink', isolated(outlet)),
  'no-label': () => t('evidence_noLabel'),
  'advertising-label': ({ words: label }) => t('evidence_advertisingLabel', isolated(label)),
};

/** The sentence for one piece of evidence. */
export function evidenceWords<C extends Evidence['code']>(evidence: Extract<Evidence, { code: C }>): string {
  const say: (evidence: Extract<Evidence, { code: C }>) => string = words[evidence.code as C];
  return say(evidence);
}

/** What the publisher could do. */
export const changeWords = (change: WouldChange): string => t(`change_${camelCase(change)}`);

import type { CreditId } from '../utils/citation/worded-paragraphs.ts';
import type { LinkTarget, Uncorrected } from '../utils/citation/correction.ts';
import type { DraftFault } from '../utils/draft/draft-file-error.ts';
import type { Lost } from '../utils/draft/draft.ts';
import type { MessageKey } from '../utils/i18n.ts';
import type { InsertRefusal } from '../utils/page-editors.ts';

/** Why a file gave no draft. */
export const fileFaults: Record<DraftFault, MessageKey> = {
  'too-large': 'draft_fileTooLarge',
  'not-readable': 'draft_fileNotReadable',
  'unknown-format': 'draft_fileUnknown',
  encrypted: 'draft_fileEncrypted',
  empty: 'draft_fileEmpty',
};

/** What the draft held and does not hold here. */
export const losses: Record<Lost, MessageKey> = {
  picture: 'draft_lostPicture',
  table: 'draft_lostTable',
  frame: 'draft_lostFrame',
  'colour-or-size': 'draft_lostLook',
  'unsafe-link': 'draft_lostLink',
  footnote: 'draft_lostNote',
};

/** Why there is no corrected paragraph. */
export const uncorrected: Record<Uncorrected, MessageKey> = {
  met: 'correction_met',
  none: 'correction_nothing',
  unclear: 'correction_unclear',
  advertising: 'correction_notJudged',
  'common-source': 'correction_notJudged',
  earlier: 'correction_notJudged',
  'own-site': 'correction_notJudged',
  'could-not-check': 'correction_notChecked',
  'links-unknown': 'correction_linksUnknown',
  'outlet-unknown': 'correction_outletUnknown',
  'nothing-to-link': 'correction_nowhere',
};

/** Where the link of a corrected paragraph leads. */
export const targets: Record<LinkTarget, MessageKey> = { article: 'target_article', home: 'target_home' };

/** The names of the wordings. */
export const wordings: Record<CreditId, MessageKey> = {
  name: 'wording_name',
  reports: 'wording_reports',
  'passes-on': 'wording_passesOn',
  'according-to': 'wording_accordingTo',
  sentence: 'wording_sentence',
  'last-words': 'wording_lastWords',
};

/** Why an editor did not take a paragraph. */
export const insertFaults: Record<InsertRefusal, MessageKey> = {
  gone: 'insert_gone',
  'no-paragraph': 'insert_noParagraph',
  changed: 'insert_changed',
  'not-inserted': 'insert_notInserted',
  'not-undone': 'insert_notUndone',
};

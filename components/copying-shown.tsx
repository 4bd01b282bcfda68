import { t } from '../utils/i18n.ts';
import type { CitedInTab } from '../utils/tab/cited-in-tab.ts';
import { ByHand } from './ByHand.tsx';
import type { Copying } from './Popup.tsx';

/** What came of copying; the text of a refusal is there to be copied by hand. */
export type Copied =
  | { copied: 'page' | 'selection' | 'to-article' }
  | { copied: 'no'; why: Exclude<CitedInTab['found'], 'cited'> }
  | { copied: 'refused'; text: string };

const said = {
  page: 'copied',
  selection: 'citation_withSelection',
  'to-article': 'citation_toArticle',
} as const;
const reasons = { nothing: 'citation_nothing', 'too-much': 'citation_tooMuch' } as const;

/** The words for it. */
export function copyingShown(copied: Copied): Copying {
  if (copied.copied === 'no') return { said: t(reasons[copied.why]) };
  if (copied.copied !== 'refused') return { said: t(said[copied.copied]) };
  return { below: <ByHand text={copied.text} /> };
}

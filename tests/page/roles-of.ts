import { rawBlocks } from '../../utils/page/raw-blocks.ts';
import { roled } from '../../utils/page/roles.ts';
import { shownBody } from './shown-page.ts';

/** The roles of the blocks of a body in order; the headline is the first-level heading. */
export function rolesOf(html: string): string[] {
  const { blocks } = rawBlocks(shownBody(html));
  return roled(
    blocks,
    blocks.findIndex(({ owner }) => owner.nodeName === 'H1'),
  ).map(({ role }) => role);
}

/** A sentence of ordinary length in each language, as news is written. */
export const sentences = {
  uk: 'У селищі Тиха Вода в понеділок після двох років ремонту відкрили міст через річку.',
  en: 'The lamp of the old harbour was lit again on Monday after two years of patient repairs.',
  de: 'Die Lampe des alten Hafens brannte am Montag nach zwei Jahren geduldiger Arbeit wieder.',
  ja: '二年間の修理を経て、古い港の灯台の明かりが月曜日に再びともされた。',
} as const;

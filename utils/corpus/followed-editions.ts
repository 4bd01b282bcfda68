import type { Settings } from '../settings.ts';
import type { Edition } from '../ukrinform/article.ts';
import { editions } from '../ukrinform/editions.ts';

/** The editions to collect: the chosen ones, else uk, en and the browser's language. */
export function followedEditions(settings: Pick<Settings, 'editions'>, language: string): Edition[] {
  if (settings.editions.length > 0) return settings.editions;
  const own = editions.find(({ edition }) => language.toLowerCase().startsWith(edition))?.edition;
  return [...new Set<Edition>(['uk', 'en', ...(own === undefined ? [] : [own])])];
}

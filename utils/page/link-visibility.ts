import { IGNORED, SEPARATOR, fold } from '../text/fold.ts';
import type { Seen } from '../policy/facts.ts';
import { parentElementOf } from './node-access.ts';
import { textNodes } from './text-nodes.ts';
import type { Visibility } from './visibility.ts';

/** Parts of one link whose visibility is asked. */
const MOST_PARTS = 20;

/** A link is seen when any of its words or pictures is; without a single letter or picture it is none for a reader. */
export function seenLink(link: Element, visibility: Visibility): Seen {
  const texts = [...textNodes(link)].filter(hasLetter).map(parentElementOf);
  const parts = [...texts, ...link.querySelectorAll('img, svg, video')].filter((part) => part !== null);
  return visibility.best([...new Set(parts)].slice(0, MOST_PARTS)) ?? { seen: 'hidden', why: 'no-text' };
}

function hasLetter({ data }: Text): boolean {
  for (let i = 0; i < data.length; i++) {
    const code = fold(data.charCodeAt(i));
    if (code !== SEPARATOR && code !== IGNORED) return true;
  }
  return false;
}

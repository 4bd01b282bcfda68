import type { Seen } from '../policy/facts.ts';
import { drawnLink } from './drawn-links.ts';
import { attribute, nameOf } from './node-access.ts';
import { better, bestOf } from './seen-order.ts';
import { textNodes } from './text-nodes.ts';
import type { Visibility } from './visibility.ts';
import { showsSign } from './visible-signs.ts';

/** Parts of one link whose visibility is asked. */
const MOST_PARTS = 20;
const nothing: Seen = { seen: 'hidden', why: 'no-text' };
const pictures = 'img, svg, video, canvas, object';

/** A link is seen when any of its words or pictures is; without a single sign or picture it is none for a reader. */
export function seenLink(link: Element, visibility: Visibility): Seen {
  const texts = [...textNodes(link)].filter(({ data }) => showsSign(data)).slice(0, MOST_PARTS);
  const written = visibility.best(texts);
  if (written?.seen === 'visible') return written;
  const pictured = bestOf(picturesOf(link), (picture) => visibility.ofPicture(picture));
  if (pictured?.seen === 'visible') return pictured;
  const drawn = drawnLink(link, visibility);
  return [written, pictured, drawn, nothing].filter((seen) => seen !== undefined).reduce(better);
}

/** The pictures inside a link, and for an area the picture that it is a part of. */
function picturesOf(link: Element): Element[] {
  if (nameOf(link) !== 'AREA') return [...link.querySelectorAll(pictures)].slice(0, MOST_PARTS);
  const map = link.closest('map');
  const name = map === null ? '' : attribute(map, 'name') || attribute(map, 'id');
  const users = [...link.ownerDocument.querySelectorAll('img[usemap]')];
  return users.filter((image) => attribute(image, 'usemap') === `#${name}`).slice(0, MOST_PARTS);
}

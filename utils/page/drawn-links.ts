import type { Seen } from '../policy/facts.ts';
import { bestOf, worse } from './seen-order.ts';
import type { Visibility } from './visibility.ts';
import { showsSign } from './visible-signs.ts';

/** Elements of one link that are asked for signs and background pictures. */
const MOST_ELEMENTS = 10;
/** A background picture in a box smaller than this is no sign for a reader. */
const SMALLEST = 8;

/** A sign of a link that style sheets draw: text before or after its content, or a picture in its background. */
export function drawnLink(link: Element, visibility: Visibility): Seen | undefined {
  const elements = [link, ...link.querySelectorAll('*')].slice(0, MOST_ELEMENTS);
  const signed = elements.filter((element) => hasSign(element, visibility));
  const pictured = elements.filter((element) => hasBackgroundPicture(element, visibility));
  return bestOf(
    [
      ...signed.map((element) => () => visibility.of(element)),
      ...pictured.map((element) => () => worse(picture, visibility.ofPicture(element))),
    ],
    (look) => look(),
  );
}

/** Whether such a picture says whose link it is cannot be told. */
const picture: Seen = { seen: 'unclear', why: 'picture-background' };

const hasSign = (element: Element, visibility: Visibility): boolean =>
  (['::before', '::after'] as const).some((place) => {
    const { content } = visibility.styleOf(element, place);
    return content.startsWith('url(') || (/^["']/u.test(content) && showsSign(content));
  });

function hasBackgroundPicture(element: Element, visibility: Visibility): boolean {
  if (!visibility.styleOf(element).backgroundImage.includes('url(')) return false;
  const { width, height } = visibility.sizeOf(element) ?? { width: SMALLEST, height: SMALLEST };
  return width >= SMALLEST && height >= SMALLEST;
}

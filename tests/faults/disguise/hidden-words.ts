import type { Case } from '../../browser/hiding/cases.ts';
import { geometryTricks } from '../../browser/hiding/geometry-tricks.ts';
import { markupTricks } from '../../browser/hiding/markup-tricks.ts';
import { styleTricks } from '../../browser/hiding/style-tricks.ts';

/** A way of hiding words between others: the attributes of the element they stand in. */
export interface HidingStyle {
  name: string;
  attributes: string;
}

/** What a case writes on its own link, if it is that alone which hides it. */
function ownAttributes({ html }: Case): string | undefined {
  let own: string | undefined;
  const around = html((_, attributes = '') => {
    own = attributes;
    return '';
  });
  const isAlone = own !== undefined && own !== '' && !/style|hidden/u.test(around);
  return isAlone ? own : undefined;
}

const hidingIn = (cases: readonly Case[]): HidingStyle[] =>
  cases.flatMap((one) => {
    const attributes = one.seen === 'hidden' ? ownAttributes(one) : undefined;
    return attributes === undefined ? [] : [{ name: one.name, attributes }];
  });

/** Styles that hide what they are on, whatever its place. */
export const hidingStyles: readonly HidingStyle[] = hidingIn([...styleTricks, ...markupTricks]);
/** Styles that hide by the place and size of the box. */
export const hidingPlaces: readonly HidingStyle[] = hidingIn(geometryTricks);

/** Words that belong to nobody's article. */
const noise = 'teapot umbrella gravel lantern saddle violet hammer puddle'.split(' ');

/** The paragraphs of a text with hidden words after every so many of its own. */
export const withNoise = (text: string, every: number, attributes: string): string =>
  text
    .split(/\n+/u)
    .map((paragraph) => {
      const words = paragraph.split(' ').map((word, i) => {
        const hidden = `${noise[i % noise.length]} ${noise[(i * 5 + 3) % noise.length]}`;
        return (i + 1) % every === 0 ? `${word} <span ${attributes}>${hidden}</span>` : word;
      });
      return `<p>${words.join(' ')}</p>`;
    })
    .join('');

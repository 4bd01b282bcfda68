import type { Colour } from './colour.ts';
import { colourOf } from './contrast.ts';

const colourInside = /(?:rgba?|oklab|oklch|lab|lch|color)\([^()]{1,80}\)|#[\da-f]{3,8}\b|\btransparent\b/giu;
const MOST = 12;

/** The colours of a computed image that is made of gradients alone; undefined when it is or may be another one. */
export function gradientColours(image: string): Colour[] | undefined {
  if (!/^(?:repeating-)?(?:linear|radial|conic)-gradient\(/u.test(image)) return undefined;
  if (/url\(|image-set\(|cross-fade\(|element\(/u.test(image)) return undefined;
  const colours = [...image.matchAll(colourInside)].slice(0, MOST).map(([text]) => colourOf(text));
  const read = colours.filter((colour) => colour !== undefined);
  return read.length === 0 || read.length < colours.length ? undefined : read;
}

import type { Colour } from './colour.ts';
import { wideColour } from './wide-colours.ts';

const channels =
  /^rgba?\(\s{0,3}([\d.]{1,8})[,\s]{1,4}([\d.]{1,8})[,\s]{1,4}([\d.]{1,8})(?:[,/\s]{1,4}([\d.]{1,8}%?))?\s{0,3}\)$/u;

/** Where styles are not computed they stand as written; of the names only those of hidden text are known. */
const written: Record<string, string> = { transparent: '#0000', white: '#fff', black: '#000' };

/** Colours read before: a page has few of them. */
const read = new Map<string, Colour | undefined>();
const MOST_READ = 500;

/** Reads a computed colour; undefined for notations not known here. */
export function colourOf(text: string): Colour | undefined {
  if (read.has(text)) return read.get(text);
  if (read.size >= MOST_READ) read.clear();
  const colour = parsed(text);
  read.set(text, colour);
  return colour;
}

function parsed(text: string): Colour | undefined {
  const plain = written[text] ?? text;
  if (/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/iu.test(plain)) return ofHex(plain.slice(1));
  const match = channels.exec(plain);
  if (match === null) return wideColour(plain);
  const [, red, green, blue, alpha = '1'] = match;
  const share = alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha);
  return { red: Number(red), green: Number(green), blue: Number(blue), alpha: share };
}

function ofHex(digits: string): Colour {
  const pairs = digits.match(digits.length < 6 ? /./gu : /../gu) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 255] = pairs.map((pair) =>
    Number.parseInt(pair.padStart(2, pair), 16),
  );
  return { red, green, blue, alpha: alpha / 255 };
}

/** One colour laid over another. */
export function over(top: Colour, under: Colour): Colour {
  const blend = (a: number, b: number): number => a * top.alpha + b * (1 - top.alpha);
  return {
    red: blend(top.red, under.red),
    green: blend(top.green, under.green),
    blue: blend(top.blue, under.blue),
    alpha: 1,
  };
}

/** Relative luminance (WCAG 2.2). */
function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two opaque colours, 1…21 (WCAG 2.2). */
export function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

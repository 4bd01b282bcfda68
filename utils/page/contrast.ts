/** A colour as the browser computes it: channels 0…255, alpha 0…1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const channels =
  /^rgba?\(\s{0,3}([\d.]{1,8})[,\s]{1,4}([\d.]{1,8})[,\s]{1,4}([\d.]{1,8})(?:[,/\s]{1,4}([\d.]{1,8}%?))?\s{0,3}\)$/u;

/** Reads a computed colour; undefined for notations that are not plain RGB. */
export function colourOf(text: string): Colour | undefined {
  if (text === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  const match = channels.exec(text);
  if (match === null) return undefined;
  const [, red, green, blue, alpha = '1'] = match;
  const share = alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha);
  return { red: Number(red), green: Number(green), blue: Number(blue), alpha: share };
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

import { hasPicture, isCutOut, paintedColours } from './backgrounds.ts';
import type { Colour } from './colour.ts';
import { colourOf, contrast, over } from './contrast.ts';
import { gradientColours } from './gradients.ts';
import type { Seen } from '../policy/facts.ts';
import { type Styled, visible } from './styled.ts';

/**
 * Contrast of the text with what is painted behind it. `behind` are boxes that lie there without being around the
 * text, topmost first.
 */
export function colourRule(chain: readonly Styled[], behind: readonly Styled[] = []): Seen {
  const style = chain[0]?.style;
  if (style === undefined) return visible;
  const inks = inksOf(chain);
  if (inks === undefined) return visible;
  if (inks === 'a picture') return { seen: 'unclear', why: 'picture-background' };
  const { colours, sure } = paintedColours(chain, behind);
  const { least, most } = contrasts(inks, colours);
  if (least >= 2) return visible;
  if (!sure || isOutlined(style, colours)) return { seen: 'unclear', why: 'picture-background' };
  return most < 1.2 ? { seen: 'hidden', why: 'low-contrast' } : { seen: 'unclear', why: 'faint' };
}

/** The least and the most contrast of letters with what is behind them. */
interface Contrasts {
  least: number;
  most: number;
}

/** On most pages the same colours come again with every paragraph. */
const known = new WeakMap<readonly Colour[], WeakMap<Colour, Contrasts>>();

function contrasts(inks: readonly Colour[], colours: readonly Colour[]): Contrasts {
  const [ink] = inks;
  if (ink === undefined || inks.length > 1) return contrastsOf(inks, colours);
  const ofInk = known.get(colours) ?? new WeakMap<Colour, Contrasts>();
  const found = ofInk.get(ink) ?? contrastsOf(inks, colours);
  known.set(colours, ofInk.set(ink, found));
  return found;
}

function contrastsOf(inks: readonly Colour[], colours: readonly Colour[]): Contrasts {
  const ratios = colours.flatMap((colour) => inks.map((ink) => contrast(over(ink, colour), colour)));
  return { least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** The colours of the letters; undefined when they cannot be read. */
function inksOf(chain: readonly Styled[]): Colour[] | 'a picture' | undefined {
  const style = chain[0]?.style;
  const fill = style?.getPropertyValue('-webkit-text-fill-color') ?? '';
  const text = colourOf(fill === '' ? (style?.color ?? '') : fill);
  if (text === undefined || text.alpha >= 0.05) return text === undefined ? undefined : [text];
  // Letters may be cut out of a picture or gradient.
  const source = chain.find(({ style: at }) => isCutOut(at) && hasPicture(at));
  if (source === undefined) return [text];
  return gradientColours(source.style.backgroundImage) ?? 'a picture';
}

/** A shadow or stroke that sets the letters off from what is behind them. */
function isOutlined(style: CSSStyleDeclaration, behind: readonly Colour[]): boolean {
  const stroke = Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) > 0;
  const outlines = [
    ...(stroke ? [style.getPropertyValue('-webkit-text-stroke-color')] : []),
    ...(style.textShadow ?? '').matchAll(/(?:rgba?|oklab|oklch|lab|lch|color)\([^()]{1,80}\)/gu),
  ].map((text) => colourOf(typeof text === 'string' ? text : text[0]));
  return outlines.some(
    (ink) => ink !== undefined && behind.some((colour) => contrast(over(ink, colour), colour) >= 1.2),
  );
}

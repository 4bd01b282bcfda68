import type { Colour } from './colour.ts';
import { colourOf, contrast, over } from './contrast.ts';
import type { Seen } from '../policy/facts.ts';
import { type Styled, visible } from './styled.ts';

const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** What browsers paint behind a page that asks for a dark scheme and no colour. */
const dark: Colour = { red: 18, green: 18, blue: 18, alpha: 1 };

/** Contrast of the text with what is painted behind it; the browser's own canvas where nothing is. */
export function colourRule(chain: readonly Styled[]): Seen {
  const style = chain[0]?.style;
  if (style === undefined) return visible;
  const fill = style.getPropertyValue('-webkit-text-fill-color');
  const text = colourOf(fill === '' ? style.color : fill);
  if (text === undefined) return visible;
  if (text.alpha < 0.05) {
    // Letters cut out of a picture or gradient.
    return chain.some(isCutOut)
      ? { seen: 'unclear', why: 'picture-background' }
      : { seen: 'hidden', why: 'low-contrast' };
  }
  const behind = background(chain);
  const ratio = contrast(over(text, behind.colour), behind.colour);
  if (ratio < 2 && !behind.sure) return { seen: 'unclear', why: 'picture-background' };
  if (ratio < 1.2) return { seen: 'hidden', why: 'low-contrast' };
  return ratio < 2 ? { seen: 'unclear', why: 'faint' } : visible;
}

const hasPicture = ({ backgroundImage }: CSSStyleDeclaration): boolean =>
  backgroundImage !== '' && backgroundImage !== 'none' && backgroundImage !== 'initial';

const isCutOut = ({ style }: Styled): boolean =>
  hasPicture(style) &&
  /text/u.test(style.getPropertyValue('background-clip') + style.getPropertyValue('-webkit-background-clip'));

/** The colour behind a text; not `sure` with a picture or a colour that cannot be read in between. */
function background(chain: readonly Styled[]): { colour: Colour; sure: boolean } {
  const layers: Colour[] = [];
  let sure = true;
  for (const { style } of chain) {
    const colour = colourOf(style.backgroundColor);
    sure &&= !hasPicture(style) && (colour !== undefined || isUnset(style.backgroundColor));
    if (colour !== undefined && colour.alpha > 0) layers.push(colour);
    if (colour?.alpha === 1) break;
  }
  return { colour: layers.reduceRight((under, layer) => over(layer, under), canvas(chain.at(-1))), sure };
}

const isUnset = (colour: string): boolean => colour === '' || colour === 'initial';

function canvas(root: Styled | undefined): Colour {
  const scheme = root?.style.getPropertyValue('color-scheme') ?? '';
  if (!scheme.includes('dark')) return white;
  const preferred = root?.element.ownerDocument.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  return scheme.includes('light') && preferred?.matches !== true ? white : dark;
}

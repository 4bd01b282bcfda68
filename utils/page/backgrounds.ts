import type { Colour } from './colour.ts';
import { colourOf, over } from './contrast.ts';
import { gradientColours } from './gradients.ts';
import { holds, nameOf } from './node-access.ts';
import { remembered, rememberedInwards } from './remembered.ts';
import type { Styled } from './styled.ts';

const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** What browsers paint behind a page that asks for a dark scheme and no colour. */
const dark: Colour = { red: 18, green: 18, blue: 18, alpha: 1 };

/** More colours than this are not told apart. */
const MOST = 24;

/** The colours behind a text; not `sure` with a picture or a colour that cannot be read in between. */
export interface Painted {
  colours: Colour[];
  sure: boolean;
}

/** What is painted behind the innermost element of a chain and the boxes between, on the browser's own canvas. */
export function paintedColours(chain: readonly Styled[], behind: readonly Styled[]): Painted {
  if (behind.length === 0) return painted(chain) ?? nothing;
  const outermost = chain.at(-1);
  return inOrder(chain, behind).reduceRight<Painted>(
    (under, at) => paintedBy(at, under),
    outermost === undefined ? nothing : onCanvas(outermost),
  );
}

const nothing: Painted = { colours: [white], sure: true };

const painted = rememberedInwards<Painted>((at, under) => paintedBy(at, under ?? onCanvas(at)));

const onCanvas = (root: Styled): Painted => ({ colours: [canvas(root)], sure: true });

/** What one element paints over what lies under it. */
function paintedBy(at: Styled, under: Painted): Painted {
  const { layers, sure, opaque } = layersAt(at);
  if (layers.length === 0 && sure) return under;
  const colours = layers.reduceRight(
    (below, layer) => below.flatMap((one) => layer.map((colour) => over(colour, one))).slice(0, MOST),
    opaque ? [white] : under.colours,
  );
  return { colours, sure: sure && (opaque || under.sure) };
}

/** What one element paints, uppermost first. */
const layersAt = remembered(({ element, style }) => {
  const colour = colourOf(style.backgroundColor);
  const pictured = hasPicture(style);
  if ((pictured || colour?.alpha !== 0) && isCutOut(style)) return { layers: [], sure: true, opaque: false };
  const stops = pictured ? gradientColours(style.backgroundImage) : [];
  return {
    layers: [stops ?? [], colour === undefined || colour.alpha === 0 ? [] : [colour]].filter(
      (layer) => layer.length > 0,
    ),
    sure:
      stops !== undefined && (colour !== undefined || isUnset(style.backgroundColor)) && !isReplaced(element),
    opaque: colour?.alpha === 1,
  };
});

/** Boxes behind the text lie under everything around it that does not hold them. */
function inOrder(chain: readonly Styled[], behind: readonly Styled[]): Styled[] {
  const left = [...behind];
  return [
    ...chain.flatMap((around) => {
      const inside = left.filter(({ element }) => holds(around.element, element));
      for (const box of inside) left.splice(left.indexOf(box), 1);
      return [...inside, around];
    }),
    ...left,
  ];
}

/** The element's own background image, if any, may be a picture or a gradient. */
export const hasPicture = ({ backgroundImage }: CSSStyleDeclaration): boolean =>
  backgroundImage !== '' && backgroundImage !== 'none' && backgroundImage !== 'initial';

/** The background shows only through the letters. */
export const isCutOut = (style: CSSStyleDeclaration): boolean =>
  /text/u.test(style.getPropertyValue('background-clip') + style.getPropertyValue('-webkit-background-clip'));

/** Elements that paint something of their own: pictures, films, frames. */
export const isReplaced = (element: Element): boolean =>
  /^(?:IMG|SVG|VIDEO|CANVAS|IFRAME|OBJECT|EMBED)$/iu.test(nameOf(element));

const isUnset = (colour: string): boolean => colour === '' || colour === 'initial';

function canvas(root: Styled | undefined): Colour {
  const scheme = root?.style.getPropertyValue('color-scheme') ?? '';
  if (!scheme.includes('dark')) return white;
  const preferred = root?.element.ownerDocument.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  return scheme.includes('light') && preferred?.matches !== true ? white : dark;
}

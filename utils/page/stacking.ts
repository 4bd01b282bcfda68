import type { Styled } from './styled.ts';

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** Layers of the boxes that are in the flow (CSS 2, appendix E), below those that are positioned. */
const BLOCK = -0.3;
const FLOAT = -0.2;
const LINE = -0.1;

/** The layer that a box is painted in, and the element that put it there. */
interface Place {
  layer: number;
  of: Element;
}

/** Whether the background of one box is painted over the text of another; both are given with all that is around them. */
export function isOver(cover: readonly Styled[], text: readonly Styled[]): boolean {
  const around = new Set(text.map(({ element }) => element));
  const covering = cover.slice(
    0,
    cover.findIndex(({ element }) => around.has(element)),
  );
  const holders = new Set(cover.map(({ element }) => element));
  const covered = text.slice(
    0,
    text.findIndex(({ element }) => holders.has(element)),
  );
  const [own] = covering;
  if (own === undefined) return false;
  const inFloat = covered.some(({ style }) => style.float !== 'none');
  const below: Place = placeOf(covered, text) ?? {
    layer: inFloat ? FLOAT : LINE,
    of: covered.at(-1)?.element ?? own.element,
  };
  const above = placeOf(covering, cover) ?? { layer: flowLayer(own), of: own.element };
  if (above.layer !== below.layer) return above.layer > below.layer;
  return (below.of.compareDocumentPosition(above.of) & FOLLOWING) > 0;
}

function flowLayer({ element, style }: Styled): number {
  if (style.float !== 'none') return FLOAT;
  return style.display.startsWith('inline') || /^(?:IMG|SVG|VIDEO|CANVAS)$/iu.test(element.nodeName)
    ? LINE
    : BLOCK;
}

/** From outside inwards: the first box with a layer of its own and a fixed place in it, else the last one positioned. */
function placeOf(branch: readonly Styled[], chain: readonly Styled[]): Place | undefined {
  let place: Place | undefined;
  for (const at of [...branch].reverse()) {
    const layered = isLayered(at, chain[chain.indexOf(at) + 1]);
    const whole = isWhole(at.style) || layered;
    if (at.style.position === 'static' && !whole) continue;
    place = { layer: layered ? Number(at.style.zIndex) : 0, of: at.element };
    if (whole) break;
  }
  return place;
}

/** `z-index` counts for what is positioned, and for the items of flex and grid boxes. */
function isLayered({ style }: Styled, around: Styled | undefined): boolean {
  const item = /flex|grid/u.test(around?.style.display ?? '');
  return style.zIndex !== 'auto' && style.zIndex !== '' && (item || style.position !== 'static');
}

/** Boxes that are painted as a whole. */
function isWhole(style: CSSStyleDeclaration): boolean {
  const says = (name: string): string => style.getPropertyValue(name);
  return (
    style.position === 'fixed' ||
    style.position === 'sticky' ||
    Number(style.opacity) < 1 ||
    says('isolation') === 'isolate' ||
    !['', 'normal'].includes(says('mix-blend-mode')) ||
    [
      'transform',
      'translate',
      'scale',
      'rotate',
      'perspective',
      'filter',
      'backdrop-filter',
      'clip-path',
      'mask-image',
    ].some((name) => !['', 'none'].includes(says(name))) ||
    /transform|opacity|filter|perspective/u.test(says('will-change')) ||
    /paint|layout|strict|content/u.test(says('contain'))
  );
}

/** The boxes around a text that are painted over it because it is put below their backgrounds. */
export function boxesAbove(chain: readonly Styled[]): Styled[] {
  const sunk = chain.findIndex((at, i) => isLayered(at, chain[i + 1]) && Number(at.style.zIndex) < 0);
  if (sunk < 0) return [];
  const around = chain.slice(sunk + 1);
  const end = around.findIndex((at, i) => isWhole(at.style) || isLayered(at, around[i + 1]));
  return around.slice(0, end < 0 ? -1 : end);
}

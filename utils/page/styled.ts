import type { Seen } from '../policy/facts.ts';

/** An element with its computed style; a chain of them goes from the element itself outwards. */
export interface Styled {
  element: Element;
  style: CSSStyleDeclaration;
}

export const visible: Seen = { seen: 'visible' };

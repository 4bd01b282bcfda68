const whole: (() => void)[] = [];

/** Shows HTML in the window of the test, as a browser would have parsed it. */
export function shown(html: string): Document {
  for (const restore of whole.splice(0)) restore();
  document.open();
  document.write(html);
  document.close();
  return document;
}

/** Shows the inside of a body. */
export const shownBody = (html: string): HTMLElement => shown(`<!doctype html><body>${html}</body>`).body;

/** The first element that a selector names; a page of a test without it is a mistake in the test. */
export function element(selector: string, root: ParentNode = document): Element {
  const found = root.querySelector(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}

/** `depth` elements of one name, each inside the one before, with a text in the innermost. Not in the document. */
export function nested(depth: number, text: string, name = 'div'): Element {
  const outermost = document.createElement(name);
  let inner: Element = outermost;
  for (let level = 1; level < depth; level++) {
    const next = document.createElement(name);
    inner.append(next);
    inner = next;
  }
  inner.append(text);
  return outermost;
}

/** Gives an element properties of its own, as a form's controls of these names do, until the next page is shown. */
export function clobbered(target: Element, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(target, name, { configurable: true, value: document.createElement('input') });
    whole.push(() => Reflect.deleteProperty(target, name));
  }
}

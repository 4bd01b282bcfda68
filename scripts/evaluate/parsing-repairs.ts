// Where Happy DOM parses otherwise than browsers do, and text would be lost.

/** Takes style sheets and scripts out of drawn pictures: there Happy DOM takes all the rest of the page for them. */
export const withoutDrawnStyles = (html: string): string =>
  html.replace(/<svg\b[\s\S]*?<\/svg\s*>/giu, (svg) =>
    svg.replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/giu, ''),
  );

/** What may stand in a head; anything else begins the body (HTML standard, "in head"). */
const metadata: ReadonlySet<string> = new Set(
  'BASE BASEFONT BGSOUND LINK META TITLE NOSCRIPT SCRIPT STYLE TEMPLATE NOFRAMES'.split(' '),
);

/** Moves into the body what Happy DOM leaves in the head of pages that never say where the body begins. */
export function restoreBody(page: Document): void {
  const nodes = [...page.head.childNodes];
  const first = nodes.findIndex((node) => node.nodeType === 1 && !metadata.has(node.nodeName));
  if (first >= 0) page.body.prepend(...nodes.slice(first));
}

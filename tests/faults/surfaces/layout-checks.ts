/** Buttons and links that a person must be able to press, at most this many of one drawing. */
const MOST_PRESSED = 6;

/** What is wrong with a drawing's layout: words to be scrolled sideways, and something in front of a button. */
export function misplaced(root: Element): string[] {
  const { documentElement } = root.ownerDocument;
  const { scrollWidth, clientWidth } = documentElement;
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth} wide in ${clientWidth}`] : []),
    ...mainButtons(root)
      .filter((button) => !isHit(button))
      .map((button) => `covered: ${button.textContent?.slice(0, 40) ?? ''}`),
  ];
}

/** The first and the last of the buttons. */
function mainButtons(root: Element): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>('button, a.button, input, select, summary')].filter(
    (element) =>
      element.getClientRects().length > 0 && element.closest('details:not([open]) > :not(summary)') === null,
  );
  return all.length <= MOST_PRESSED ? all : [...all.slice(0, MOST_PRESSED - 2), ...all.slice(-2)];
}

/** Whether what lies at the middle of a button, once it is brought into view, is the button. */
function isHit(button: HTMLElement): boolean {
  button.scrollIntoView({ block: 'center' });
  const [box] = button.getClientRects();
  if (box === undefined) return false;
  const hit = button.ownerDocument.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return hit !== null && (button.contains(hit) || hit.contains(button.closest('label')));
}

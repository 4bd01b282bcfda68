import { attribute, documentOf } from '../node-access.ts';

const MOST_UNITS = 100;

/** What the page calls an editor, for people: the name for screen readers, else that of its frame, else its hint. */
export function labelOf(root: Element): string {
  const page = documentOf(root);
  const frame = page.defaultView?.frameElement ?? null;
  const names = [
    attribute(root, 'aria-label'),
    attribute(root, 'aria-labelledby')
      .split(/\s+/u)
      .map((id) => (id === '' ? '' : (page.getElementById(id)?.textContent ?? '')))
      .join(' '),
    frame === null ? '' : attribute(frame, 'title'),
    attribute(root, 'data-placeholder'),
    attribute(root, 'aria-placeholder'),
  ];
  const name = names.map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()).find((text) => text !== '');
  return (name ?? '').slice(0, MOST_UNITS).toWellFormed();
}

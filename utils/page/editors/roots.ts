import { contains, documentOf, holds, nameOf, parentElementOf } from '../node-access.ts';
import { editability } from './lines.ts';

const MOST_DOCUMENTS = 50;
const MOST_ROOTS = 50;

/** Editors that keep every block in an element of its own stand together in one container: WordPress, Editor.js. */
const containers = '.block-editor-block-list__layout.is-root-container, .codex-editor__redactor';

/** Everything that can be edited on a page and in its frames of the same origin: the editors, in order. */
export function editorRoots(page: Document): Element[] {
  const roots = new Set<Element>();
  for (const document of documentsIn(page)) {
    for (const root of rootsIn(document)) roots.add(root);
  }
  return [...roots].slice(0, MOST_ROOTS);
}

/** The page and the documents of its visible frames that may be read, each before those inside it. */
function documentsIn(page: Document): Document[] {
  const found = [page];
  for (const document of found) {
    for (const frame of document.querySelectorAll('iframe')) {
      if (found.length >= MOST_DOCUMENTS) return found;
      const inside = isShown(frame) ? documentOfFrame(frame) : null;
      if (inside !== null) found.push(inside);
    }
  }
  return found;
}

/** Null for a frame of another origin, whatever the browser says of it. */
function documentOfFrame(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function rootsIn(document: Document): Element[] {
  const { body, designMode } = document;
  if (body !== null && designMode === 'on') return [body];
  const editable = [...document.querySelectorAll('[contenteditable]')].filter(
    (element) => editability(element) === 'true' && isOutermost(element) && isShown(element),
  );
  const together = [...document.querySelectorAll(containers)].filter((element) =>
    contains(element, '[contenteditable]'),
  );
  return [
    ...together,
    ...editable.filter((element) => !together.some((container) => holds(container, element))),
  ];
}

function isOutermost(element: Element): boolean {
  for (let at = parentElementOf(element); at !== null; at = parentElementOf(at)) {
    const said = editability(at);
    if (said !== 'inherit') return said === 'false' && isOutermost(at);
  }
  return true;
}

const isShown = (element: Element): boolean =>
  nameOf(element) === 'BODY' || element.checkVisibility({ visibilityProperty: true });

/** Whether the keys that are pressed in the page go to an editor, in whatever frame it stands. */
export function hasFocus(root: Element, page: Document): boolean {
  let document: Document | null = page;
  while (document !== null) {
    const active: Element | null = document.activeElement;
    if (active === null) return false;
    if (document === documentOf(root)) return holds(root, active) || holds(active, root);
    document = nameOf(active) === 'IFRAME' ? documentOfFrame(active as HTMLIFrameElement) : null;
  }
  return false;
}

import type { Attack } from './attack.ts';

/** Properties of elements and of documents that readers of a page use. */
const ofElements =
  'textContent firstChild lastChild nextSibling previousSibling parentNode parentElement childNodes children nodeName nodeType nodeValue attributes tagName ownerDocument cloneNode contains querySelector querySelectorAll getAttribute hasAttribute setAttribute getElementsByTagName getBoundingClientRect getClientRects compareDocumentPosition appendChild removeChild isConnected innerHTML outerHTML innerText id className classList dataset style hidden localName namespaceURI shadowRoot checkVisibility closest matches'.split(
    ' ',
  );
const ofDocuments =
  'body head title documentElement querySelector querySelectorAll defaultView visibilityState hidden prerendering addEventListener removeEventListener createElement createTreeWalker createRange createTextNode implementation URL elementFromPoint readyState firstChild childNodes location cookie currentScript'.split(
    ' ',
  );
const ofWindows =
  'dzhereloScanner dzhereloReader chrome browser scheduler navigation requestIdleCallback MutationObserver performance location document self globalThis Node Element WeakMap Promise'.split(
    ' ',
  );

const listed = (names: readonly string[], made: (name: string) => string, what: string): Attack[] =>
  names.map((name) => ({ name: `${what} named ${name}`, before: made(name) }));

/** Controls of the form that the article stands in. */
export const clobberedForm: Attack[] = [
  ...ofElements.map((name) => ({
    name: `a control named ${name} in the article's form`,
    around: (article: string) => `<input type="hidden" name="${name}">${article}`,
  })),
  ...ofElements.map((name) => ({
    name: `a control with the id ${name} in the article's form`,
    around: (article: string) => `<output hidden id="${name}"></output>${article}`,
  })),
  { name: 'the form around them', around: (article) => `<form onsubmit="return false">${article}</form>` },
];

/** Elements that a document or a window has under their names. */
export const clobberedNames: Attack[] = [
  ...listed(ofDocuments, (name) => `<img name="${name}" alt="">`, 'a picture'),
  ...listed(ofDocuments, (name) => `<form name="${name}"></form>`, 'a form'),
  ...listed(ofDocuments, (name) => `<object name="${name}"></object>`, 'an object'),
  ...listed(ofWindows, (name) => `<a id="${name}"></a><a id="${name}" name="alive"></a>`, 'a collection'),
];

/** Frames that a window has under their names; that of another site throws at every question. */
export const clobberedFrames: Attack[] = [
  ...listed(ofDocuments, (name) => `<iframe hidden name="${name}"></iframe>`, 'a frame'),
  ...listed(
    ofWindows,
    (name) => `<iframe hidden name="${name}" sandbox src="data:text/html,x"></iframe>`,
    'a foreign frame',
  ),
];

/** A page that is not what it was, or not what pages are, when it is read. */
interface Upheaval {
  name: string;
  headers?: Record<string, string>;
  /** Nothing may be said of it by itself: it is no page of HTML. */
  maySayNothing?: true;
  /** The whole page with an article in it. */
  page: (article: string) => string;
}

const start =
  '<!doctype html><html lang="en"><head><title>Story</title><link rel="icon" href="data:,"></head><body>';
const literal = (text: string): string => JSON.stringify(text).replaceAll('</', '<\\/');
const withScript = (article: string, script: string): string =>
  `${start}<article>${article}</article><script>${script}</script></body></html>`;
const whole = (article: string): string => literal(`${start}<article>${article}</article></body></html>`);

export const upheavals: readonly Upheaval[] = [
  {
    name: 'the document is opened and written anew while it is read',
    page: (article) =>
      withScript(
        article,
        `let times = 0; const anew = () => { document.open(); document.write(${whole(article)}); document.close(); if (++times < 5) setTimeout(anew, 40); }; setTimeout(anew, 0);`,
      ),
  },
  {
    name: 'the document is opened and never closed',
    page: (article) =>
      withScript(article, `setTimeout(() => { document.open(); document.write(${whole(article)}); }, 300);`),
  },
  {
    name: 'the body goes and comes back',
    page: (article) =>
      withScript(
        article,
        `const body = document.body; body.remove(); setTimeout(() => document.documentElement.append(body), 300);`,
      ),
  },
  {
    name: 'the root goes and comes back',
    page: (article) =>
      withScript(
        article,
        `const root = document.documentElement; setTimeout(() => { root.remove(); setTimeout(() => document.append(root), 700); }, 0);`,
      ),
  },
  {
    name: 'the article moves from one place to another without rest',
    page: (article) =>
      withScript(
        article,
        `const move = () => { document.body.append(document.querySelector('article')); setTimeout(move, 3); }; move();`,
      ),
  },
  {
    name: 'a policy that puts the page into a sandbox',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    page: (article) => withScript(article, ''),
  },
  {
    name: 'XHTML',
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    page: (article) =>
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Story</title><style>p { color: black }</style><link rel="icon" href="data:,"/></head><body><article>${article}</article><script>var x = 'a script of some words';</script></body></html>`,
  },
  {
    name: 'a drawing with the article in it',
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
    maySayNothing: true,
    page: (article) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800"><foreignObject width="800" height="800"><div xmlns="http://www.w3.org/1999/xhtml">${article}</div></foreignObject></svg>`,
  },
  {
    name: 'plain text',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    page: (article) => article.replaceAll(/<[^>]+>/gu, '\n\n'),
  },
  {
    name: 'every letter in an element of its own',
    page: (article) =>
      withScript(
        article,
        `for (const p of document.querySelectorAll('p')) { const letters = [...p.textContent]; p.textContent = ''; for (const one of letters) { const i = document.createElement('i'); i.append(one); p.append(i); } }`,
      ),
  },
  {
    name: 'a page that is busy nearly all the time',
    page: (article) =>
      withScript(
        article,
        `const busy = () => { const end = performance.now() + 60; while (performance.now() < end); setTimeout(busy, 1); }; busy();`,
      ),
  },
  {
    name: 'a page whose frames never end and which is never idle',
    page: (article) =>
      withScript(
        article,
        `const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { const end = performance.now() + 8; while (performance.now() < end); port2.postMessage(0); }; port2.postMessage(0);`,
      ),
  },
];

/** Ways to name an address in a page without any browser loading it. */
const named: readonly ((url: string) => string)[] = [
  (url) => `<link rel="canonical" href="${url}">`,
  (url) => `<link rel="alternate" type="application/rss+xml" href="${url}">`,
  (url) => `<link rel="alternate" hreflang="uk" href="${url}">`,
  (url) => `<link rel="amphtml" href="${url}">`,
  (url) => `<link rel="license" href="${url}">`,
  (url) => `<link rel="author" href="${url}">`,
  (url) => `<link itemprop="url" href="${url}">`,
  (url) => `<meta property="og:url" content="${url}">`,
  (url) => `<meta property="og:image" content="${url}">`,
  (url) => `<meta name="twitter:player" content="${url}">`,
  (url) => `<meta name="citation_fulltext_html_url" content="${url}">`,
  (url) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","url":"${url}","isBasedOn":"${url}"}</script>`,
  (url) => `<a href="${url}">Ukrinform</a>`,
  (url) => `<a href="/here" ping="${url}">a ping</a>`,
  (url) => `<map name="m"><area href="${url}" alt="Ukrinform"></map>`,
  (url) => `<blockquote cite="${url}">A quotation</blockquote>`,
  (url) => `<q cite="${url}">another</q>`,
  (url) => `<form action="${url}"><button formaction="${url}">Go</button></form>`,
  (url) => `<template><img src="${url}" alt=""></template>`,
  (url) => `<noscript><img src="${url}" alt=""></noscript>`,
  (url) => `<!-- ${url} -->`,
  (url) => `<p data-src="${url}">${url}</p>`,
  (url) => `<object hidden type="application/x-none" name="${url}"></object>`,
];

/** Addresses that would tell who asked for them: of another host, and of the agency's own, as only this page names them. */
export const baits = (host: string, agency: string): string =>
  [`https://${host}`, `https://${agency}`]
    .flatMap((origin) =>
      named.map((of, i) => of(`${origin}/rubric-economy/${4_999_000 + i}-bait-${i}.html?seen=${i}`)),
    )
    .join('\n');

export const baitCount = 2 * named.length;

/** What a page can do to speak with an extension whose number it knows; gives how many of the ways were answered. */
export const speaking = (origin: string, names: readonly string[]): string => `(async () => {
  const id = ${JSON.stringify(new URL(origin).host)};
  let tried = 0, answered = 0;
  const attempt = async (work) => {
    tried++;
    try {
      const got = await Promise.race([work(), new Promise((_, reject) => setTimeout(reject, 400))]);
      if (got !== undefined && got !== null) answered++;
    } catch { }
  };
  const all = [];
  for (const name of ${JSON.stringify(names)}) for (const space of ['chrome', 'browser'])
    for (const message of [{ name }, { name, ask: {} }, { name, ask: { tabId: 1 } }]) {
      all.push(attempt(() => globalThis[space].runtime.sendMessage(id, message)));
      all.push(attempt(() => new Promise((done, refused) => { const port = globalThis[space].runtime.connect(id, { name }); port.onMessage.addListener(done); port.onDisconnect.addListener(refused); port.postMessage(message); })));
    }
  for (const file of ['manifest.json', 'popup.html', 'options.html', 'scan.js', 'early.js', 'background.js', '_locales/en/messages.json']) {
    const url = ${JSON.stringify(origin)} + '/' + file;
    all.push(attempt(() => fetch(url)), attempt(() => import(url)));
    all.push(attempt(() => new Promise((done, refused) => { const worker = new Worker(url); worker.onmessage = done; worker.onerror = refused; })));
    for (const [tag, attribute] of [['img', 'src'], ['script', 'src'], ['link', 'href']])
      all.push(attempt(() => new Promise((done, refused) => { const e = document.createElement(tag); if (tag === 'link') e.rel = 'stylesheet'; e.onload = done; e.onerror = refused; e[attribute] = url; document.body.append(e); })));
  }
  await Promise.all(all);
  return { tried, answered };
})()`;

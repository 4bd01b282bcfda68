// @vitest-environment node
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluate, folder } from './command.ts';
import { articles, lines } from './samples.ts';
import { lampStory, paragraphsIn } from '../page/themes/story.ts';

const files = folder();
const hits: string[] = [];
let connections = 0;
let origin = '';
const server = createServer((request, response) => {
  hits.push(request.url ?? '');
  response.end('/* served */');
}).on('connection', () => connections++);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  files.remove();
  await new Promise((resolve) => server.close(resolve));
});

/** Everything in a page that makes a browser fetch something, all of it leading to the server of the test. */
const greedy = (
  base: string,
): string => `<!doctype html><html lang="en"><head><title>${lampStory.title}</title>
<base href="${base}/base/"><meta http-equiv="refresh" content="0; url=${base}/refresh">
<link rel="stylesheet" href="${base}/style.css"><link rel="preload" as="script" href="${base}/preload.js"><link rel="modulepreload" href="${base}/mp.js">
<link rel="icon" href="${base}/icon.png"><link rel="prefetch" href="${base}/prefetch"><link rel="manifest" href="${base}/manifest.json"><link rel="preconnect" href="${base}">
<style>@import url("${base}/import.css"); body { background: url(${base}/background.png) } @font-face { font-family: x; src: url(${base}/font.woff2) }</style>
<script src="${base}/classic.js"></script><script src="${base}/async.js" async></script><script src="${base}/defer.js" defer></script>
<script type="module" src="${base}/module.js"></script><script type="module">import "${base}/inner.js"; await import("${base}/dynamic.js")</script>
<script>fetch("${base}/fetch"); new Image().src = "${base}/pixel.gif"; new XMLHttpRequest().open("GET", "${base}/xhr"); location.href = "${base}/moved"; navigator.sendBeacon("${base}/beacon"); new WebSocket("${base.replace('http', 'ws')}/socket"); new Worker("${base}/worker.js")</script></head>
<body background="${base}/body.png" onload="fetch('${base}/onload')"><article><h1>${lampStory.title}</h1>${paragraphsIn(lampStory)}</article>
<img src="relative.png" srcset="${base}/2x.png 2x" onerror="fetch('${base}/onerror')"><picture><source srcset="${base}/source.webp"><img src="${base}/picture.png"></picture>
<iframe src="${base}/frame.html"></iframe><iframe srcdoc="<img src='${base}/srcdoc.png'>"></iframe><embed src="${base}/embed"><object data="${base}/object"></object>
<video src="${base}/video.mp4" poster="${base}/poster.jpg" autoplay></video><audio src="${base}/audio.mp3" autoplay></audio><track src="${base}/track.vtt">
<input type="image" src="${base}/input.png"><svg><image href="${base}/svg.png"></image><use href="${base}/use.svg#x"></use></svg>
<form action="${base}/form"><button>Go</button></form><a href="${base}/ping" ping="${base}/ping">x</a><p style="background-image: url(${base}/inline.png)">Styled</p></body></html>`;

test(
  'a page that wants everything gets nothing: no request, no connection',
  { timeout: 60_000 },
  async () => {
    const pages = [
      { id: 'without an address', html: greedy(origin) },
      { id: 'with its own address', url: `${origin}/story`, html: greedy(origin) },
    ];
    const { code, lines: printed, stderr } = await evaluate(
    '--articles', files.write('a.jsonl', lines(articles)),
    '--pages', files.write('p.jsonl', lines(pages)),
  ); // prettier-ignore
    expect(stderr).toBe('');
    expect(code).toBe(0);
    // The pages were read, not merely refused.
    expect(printed.map(({ derivation }) => derivation?.articleId)).toEqual(['lamp', 'lamp']);
    expect(hits).toEqual([]);
    expect(connections).toBe(0);
  },
);

test('the server would have counted a request', async () => {
  await (await fetch(`${origin}/control`)).text();
  expect(hits).toEqual(['/control']);
  expect(connections).toBe(1);
});

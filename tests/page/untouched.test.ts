import { expect, test } from 'vitest';
import { readPage } from '../../utils/page/page-facts.ts';
import { scanned } from '../../utils/page/scan.ts';
import { shown } from './shown-page.ts';
import { themes } from './themes/all.ts';
import { bridgeStory, lampStory, page, paragraphsIn } from './themes/story.ts';

/** A page of odd corners: everything the readers look at in a special way. */
const corners = page(
  lampStory,
  `<body class="a"><form name="f"><input name="textContent" value="v"><input name="parentNode"></form>
<details><summary>More</summary><p>Closed <a href="https://www.ukrinform.net/">Ukrinform</a></p></details>
<div hidden>Hidden <a href="/x" style="opacity: 0">link</a></div><template><p>Later</p></template>
<article><h1>${lampStory.title}</h1>${paragraphsIn(lampStory)}<a href="https://www.ukrinform.net/"><img alt="" src="data:,"></a></article>
<table><tr><td>cell<br><br>cell</td></tr></table><!-- comment --><svg><title>t</title></svg><noscript>no</noscript></body>`,
  '<base href="https://paper.example/"><meta name="robots" content="noindex">',
);
const fixtures: [name: string, html: string][] = [
  ...themes.flatMap(({ name, set }): [string, string][] => [
    [`${name}, English`, set(lampStory)],
    [`${name}, Ukrainian`, set(bridgeStory)],
  ]),
  ['a page of odd corners', corners],
];

/** Every node with its text and attributes, and the properties that scripts of the page could notice. */
function serialised(document: Document): string {
  const elements = [...document.querySelectorAll('*')];
  const own = elements.map((element) => Object.getOwnPropertyNames(element).join());
  return `${document.documentElement.outerHTML}\n${own.join('\n')}\n${Object.getOwnPropertyNames(document).join()}`;
}

test.each(fixtures)('reading and scanning leave the page as it was: %s', async (_, html) => {
  const live = shown(html);
  const before = serialised(live);
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(live, { subtree: true, childList: true, attributes: true, characterData: true });
  const globals = Object.getOwnPropertyNames(window).length;

  readPage(live);
  await scanned(live);
  await new Promise((resolve) => setTimeout(resolve, 1));

  expect(serialised(live)).toBe(before);
  expect([...changes, ...observer.takeRecords()]).toEqual([]);
  expect(Object.getOwnPropertyNames(window).length).toBe(globals);
  observer.disconnect();
});

test('the watch itself notices a change', () => {
  const live = shown(corners);
  const before = serialised(live);
  live.querySelector('article')?.setAttribute('data-seen', '1');
  expect(serialised(live)).not.toBe(before);
});

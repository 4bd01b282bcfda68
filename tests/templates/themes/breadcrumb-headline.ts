import { document, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

/** The first-level heading ends the path of links; the headline stands in a teaser at the top and above the text. */
export const breadcrumbHeadline: Template = {
  name: 'the headline in a path, in a teaser and above the text',
  language: 'de',
  set: (story) =>
    document(
      story,
      'Rundschau am Wehr',
      `<body><div id="pageContainer" class="w-full flex"><div class="bg-100"><header class="h-14" role="banner"><a href="/">Rundschau am Wehr</a><div class="flex gap-4">${links(['Stadt', 'Umland', 'Sport'], (link) => `<span>${link}</span>`)}${when(story.menu, (link) => `<span>${link}</span>`)}</div></header>
<section class="top-stories grid"><div class="top-story"><h2 class="text-lg">${story.title}</h2><p class="text-sm">Ein Verein, sieben Scheunen und vier Winter in der Kälte: wie es dazu kam.</p></div><div class="top-story"><h2 class="text-lg"><a href="/story/4">Der Teich friert von unten zu</a></h2><p class="text-sm">Angler stehen vor einem Rätsel, Enten vor verschlossener Tür.</p></div></section>
<main class="w-full relative"><article class="pt-3"><div class="mx-4"><nav class="mb-10"><ul class="flex"><li><a href="/">Start</a></li><li><a href="/umland">Umland</a></li><li><h1 class="whitespace-nowrap">${story.title}</h1></li></ul></nav><div><hgroup class="flex flex-col gap-2">${when(story.kicker, (kicker) => `<div class="flex items-center"><div class="copy-base">${kicker}</div></div>`)}<h2 class="heading-3xl">${story.headline}</h2></hgroup>${when(story.standfirst, (text) => `<div class="copy-lg mb-7">${text}</div>`)}
<div class="mb-6"><figure class="flex items-start"><img src="/by.jpg" alt="" width="48" height="48"><figcaption><address class="not-italic">Von ${story.byline}</address><div><time datetime="${pageTime}">${story.date}</time></div></figcaption></figure></div></div></div>
<div class="mx-0 opener"><figure class="relative"><img src="/lead.jpg" alt="" width="900" height="500"><figcaption><div class="text-caption">${story.caption}</div></figcaption></figure></div>${when(story.logo, (link) => `<div class="mx-4">${link}</div>`)}<div class="mx-4 flex"><div class="max-w-full"><div class="article-body relative">${when(story.sourceAbove, (line) => `<p class="copy-lg-body">${line}</p>`)}${paragraphs(story.paragraphs, 'class="copy-lg-body"')}${when(story.sourceBelow, (line) => `<p class="copy-lg-body">${line}</p>`)}</div></div></div></article>
<section class="not-prose my-10"><h4 class="heading-base">Mehr lesen über</h4><ul class="flex">${links(['Mühlen', 'Altenrode'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></section></main><footer class="bg-900"><p>Rundschau am Wehr, Uferweg 1</p>${when(story.footer, (line) => `<p>${line}</p>`)}</footer></div></div></body>`,
    ),
  lacks: ['sidebar', 'comment'],
};

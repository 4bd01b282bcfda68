import { document, each, links, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const paragraph = (html: string): string =>
  `<p class="mb-6 text-lg leading-8 text-slate-700 dark:text-slate-300 print:text-black">${html}</p>`;
const card = (link: string): string =>
  `<div class="group relative flex flex-col rounded-xl p-4 hover:bg-slate-50"><h3 class="text-base font-semibold">${link}</h3><p class="mt-2 text-sm text-slate-500 line-clamp-2">Nobody ordered the second one, and yet it came by train with a ribbon around the handle.</p></div>`;

/** A front end of utility classes: no name in the page says what an element is for. */
export const nextTailwind: Template = {
  name: 'a front end of utility classes',
  language: 'en',
  set: (story) =>
    document(
      story,
      'Brackenford.news',
      `<body class="bg-white antialiased dark:bg-slate-900"><div id="__next"><div class="sticky top-0 z-40 w-full border-b backdrop-blur print:hidden"><div class="mx-auto flex max-w-7xl items-center justify-between px-4 py-3"><a class="text-xl font-bold" href="/">Brackenford.news</a><div class="hidden space-x-6 lg:flex">${links(['Town', 'Sport', 'Culture'], (link) => link)}${when(story.menu, (link) => `<span class="text-sm">${link}</span>`)}</div></div></div>
<div class="mx-auto max-w-7xl px-4 py-10 lg:grid lg:grid-cols-12 lg:gap-12"><div class="lg:col-span-8"><div class="mb-8 border-b pb-8">${when(story.kicker, (kicker) => `<span class="text-sm font-semibold uppercase tracking-wide text-rose-600">${kicker}</span>`)}<h1 class="mt-2 text-4xl font-extrabold tracking-tight sm:text-5xl">${story.headline}</h1>${when(story.standfirst, (text) => `<p class="mt-4 text-xl text-slate-500">${text}</p>`)}
<div class="mt-6 flex items-center gap-3 text-sm text-slate-500"><div class="font-medium text-slate-900">${story.byline}</div><span aria-hidden="true">·</span><time datetime="${pageTime}">${story.date}</time></div></div>
<div class="relative mb-10 aspect-video"><img alt="" src="/lead.jpg" class="h-full w-full rounded-2xl object-cover" width="800" height="450"></div><figure class="mb-6"><figcaption class="text-xs text-slate-400">${story.caption}</figcaption></figure>
<div class="prose prose-lg prose-slate max-w-none print:prose-sm">${when(story.logo, (link) => `<div class="mb-6 flex items-center">${link}</div>`)}${when(story.sourceAbove, paragraph)}${each(story.paragraphs.slice(0, 3), paragraph)}
<div class="not-prose my-8 rounded-xl border bg-slate-50 p-6"><div class="text-base font-semibold">The morning letter</div><div class="mt-1 text-sm text-slate-500">One mail before breakfast, written by somebody who is already up.</div><button class="mt-4 rounded bg-slate-900 px-4 py-2 text-white">Get it</button></div>
${each(story.paragraphs.slice(3), paragraph)}${when(story.sourceBelow, paragraph)}</div>
<div class="mt-12 flex flex-wrap gap-2">${links(['library', 'tools'], (link) => `<span class="rounded-full bg-slate-100 px-3 py-1 text-sm">${link}</span>`)}</div></div>
<div class="hidden lg:col-span-4 lg:block"><div class="sticky top-24 space-y-8"><div class="rounded-2xl border p-6"><div class="mb-4 text-lg font-bold">Most read</div><ol class="space-y-4">${links(['Bus 9 will wait for the school choir', 'A goat at the town hall'])}${when(story.sidebar, (link) => `<li>${link}</li>`)}</ol></div></div></div></div>
<div class="border-t bg-slate-50 py-12"><div class="mx-auto max-w-7xl px-4"><h2 class="text-2xl font-bold">Keep reading</h2><div class="mt-6 grid grid-cols-1 gap-6 md:grid-cols-3">${card('<a href="/story/2">The wheelbarrow with two wheels</a>')}${when(story.related, card)}</div></div></div>
<div class="bg-slate-900 py-10 text-slate-400"><div class="mx-auto max-w-7xl px-4 text-sm"><p>© 2026 Brackenford.news</p>${when(story.footer, (line) => `<p class="mt-2">${line}</p>`)}</div></div></div></body>`,
    ),
  lacks: ['comment'],
};

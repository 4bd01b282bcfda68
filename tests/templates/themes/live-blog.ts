import { document, each, links, paragraphs, when } from '../markup.ts';
import { pageTime, type Template } from '../story.ts';

const entry = (time: string, head: string, body: string): string =>
  `<div class="live-feed__entry" id="entry-${time.replace(':', '')}"><div class="live-feed__time"><time datetime="2026-11-24T${time}:00+02:00">${time}</time></div><div class="live-feed__content">${head}${body}</div></div>`;

const others: readonly [time: string, title: string, paragraphs: readonly string[]][] = [
  [
    '11:40',
    'Tram line two runs again',
    [
      'The tram between the harbour and the hospital is running again after the branch on the wire was sawn off by a team that had come for another branch altogether.',
      'Passengers who waited longer than half an hour may claim a free ride at the kiosk, where they will be asked for the number of the tram that did not come.',
    ],
  ],
  [
    '10:50',
    'Market hall closes early',
    [
      'The market hall closes at two in the afternoon because the heating is being looked at. Fishmongers have moved their tables under the arcade and promise to stay until dark.',
    ],
  ],
  [
    '09:30',
    'Good morning from the town hall steps',
    [
      'We will be here all day and report what happens between the river and the ring road. It is four degrees, there is a little fog, and the pigeons are in a bad temper.',
      'At ten the council meets behind closed doors, which in this building means that one has to stand on the left side of the fountain in order to hear anything.',
    ],
  ],
];

/** A day told in timed entries, newest first; the story is one of them. */
export const liveBlog: Template = {
  name: 'a live blog',
  language: 'en',
  set: (story) =>
    document(
      { ...story, title: 'Tuesday in town: the day as it happens' },
      'Town Ticker',
      `<body class="page-live"><header class="site-header" role="banner"><a href="/">Town Ticker</a><nav>${links(['Live', 'News', 'Weather'], (link) => `<span>${link}</span>`)}${when(story.menu, (link) => `<span>${link}</span>`)}</nav></header><main class="site-main"><article class="live"><header class="live__header"><h1 class="live__headline">Tuesday in town: the day as it happens</h1><p class="live__summary">Trams, tempers and a foggy council meeting: everything that moves the town today, in one place.</p><p class="live__byline">By the ticker desk</p></header>
<section class="live-feed">${others.slice(0, 1).map(([time, title, texts]) => entry(time, `<h2 class="live-feed__headline">${title}</h2>`, paragraphs(texts)))}
${entry('11:15', `<h2 class="live-feed__headline">${story.headline}</h2><div class="live-feed__meta"><span class="live-feed__author">${story.byline}</span> <span class="live-feed__stamp"><time datetime="${pageTime}">${story.date}</time></span></div>`, `<figure><img src="/lead.jpg" alt="" width="600" height="340"><figcaption>${story.caption}</figcaption></figure>${when(story.logo, (link) => `<figure>${link}</figure>`)}${when(story.sourceAbove, (line) => `<p>${line}</p>`)}${paragraphs(story.paragraphs)}${when(story.sourceBelow, (line) => `<p>${line}</p>`)}`)}
${each(
  others
    .slice(1)
    .map(([time, title, texts]) =>
      entry(time, `<h2 class="live-feed__headline">${title}</h2>`, paragraphs(texts)),
    ),
  (html) => html,
)}</section></article></main><aside class="rail"><h3>Key events</h3><ul>${links(['Tram line two runs again', 'Market hall closes early'])}${when(story.sidebar, (link) => `<li>${link}</li>`)}</ul></aside><section class="more"><h2>More from the ticker</h2><ul>${links(['Monday in town'])}${when(story.related, (link) => `<li>${link}</li>`)}</ul></section><footer class="site-footer"><p>Town Ticker, since the first telegraph</p>${when(story.footer, (line) => `<p>${line}</p>`)}</footer></body>`,
    ),
  lacks: ['kicker', 'standfirst', 'comment'],
};

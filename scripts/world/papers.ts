import type { Paper, Story } from './site.ts';

const uk = {
  menu: ['Головна', 'Політика', 'Громада', 'Спорт', 'Оголошення'],
  popular: 'Найпопулярніше',
  others: [
    'На ярмарку в Лозовій обрали найбільший гарбуз',
    'Водоканал попередив про ремонт на вулиці Садовій',
    'Хор «Відлуння» запрошує на концерт',
  ],
  share: 'Поділитися',
  comments: 'Коментарі',
  comment: 'Дякую редакції за новину, чекаємо продовження.',
  caption: 'Фото з архіву редакції',
  cookies: 'Ми використовуємо файли cookie, щоб сайт працював краще.',
  author: 'Ірина Довгопола',
};
const en: typeof uk = {
  menu: ['Home', 'Politics', 'Harbour', 'Sport', 'Classified'],
  popular: 'Most read',
  others: [
    'Ferry timetable changes from Monday',
    'Bakers’ guild names loaf of the year',
    'Old tram depot to become a market hall',
  ],
  share: 'Share this story',
  comments: 'Comments',
  comment: 'Good to read some pleasant news for once.',
  caption: 'Picture: our archive',
  cookies: 'We use cookies to make this site work better.',
  author: 'Martin Oakley',
};
const words = { uk, en };
const list = (items: readonly string[]): string =>
  items.map((item) => `<li><a href="/n/${item.length}">${item}</a></li>`).join('');
const head = (story: Story, css: string): string =>
  `<!doctype html><html lang="${story.lang}"><head><meta charset="utf-8"><title>${story.title}</title><meta property="og:title" content="${story.title}"><meta property="article:published_time" content="${story.published}"><style>body{font:16px/1.5 sans-serif;margin:0;color:#222;background:#fff}${css}</style></head>`;

/** A blog theme: header, sidebar, share buttons, related posts, comments. */
export const podilskyiVisnyk: Paper = {
  host: 'podilskyi-visnyk.example',
  set(story) {
    const w = words[story.lang];
    return `${head(story, '.site{display:grid;grid-template-columns:2fr 1fr;gap:2em;max-width:1000px;margin:auto}.hidden{display:none}')}
<body class="single-post"><header class="site-header"><a class="logo" href="/">Подільський вісник</a><nav class="main-navigation"><ul>${list(w.menu)}</ul></nav></header>
<div class="site"><main><article class="post"><header class="entry-header"><span class="category">Громада</span><h1 class="entry-title">${story.headline ?? story.title}</h1><div class="entry-meta"><span class="byline">${w.author}</span> <time datetime="${story.published}">${story.published.slice(0, 10)}</time></div></header>
<figure class="wp-block-image"><img alt="" width="600" height="200"><figcaption>${w.caption}</figcaption></figure>
<div class="entry-content">${story.above === undefined ? '' : `<p class="source">${story.above}</p>`}${story.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<div class="sharedaddy share-buttons"><h3>${w.share}</h3><a href="#f">Facebook</a> <a href="#t">Telegram</a></div>
<div class="related-posts"><h3>${w.popular}</h3><ul>${list(w.others)}</ul></div></div></article>
<section id="comments" class="comments-area"><h2>${w.comments}</h2><p>${w.comment}</p></section></main>
<aside class="sidebar widget-area"><h3>${w.popular}</h3><ul>${list(w.others)}</ul></aside></div>
<footer class="site-footer">© 2026 Подільський вісник</footer><div class="cookie-bar">${w.cookies} <button>OK</button></div></body></html>`;
  },
};

/** Div soup without landmarks, as old portals build it. */
export const dniprovskaKhvylia: Paper = {
  host: 'dniprovska-khvylia.example',
  set(story) {
    const w = words[story.lang];
    return `${head(story, '#wrap{max-width:900px;margin:auto}.text div{margin:0 0 1em}')}
<body><div id="wrap"><div class="top-menu"><ul>${list(w.menu)}</ul></div><div class="col-left"><div class="news-block"><div class="news-title"><h1>${story.headline ?? story.title}</h1></div>
<div class="news-date">${story.published.slice(0, 16).replace('T', ' ')}</div><div class="news-img"><img alt="" width="500" height="150"><div class="img-caption">${w.caption}</div></div>
<div class="text">${story.above === undefined ? '' : `<div>${story.above}</div>`}${story.paragraphs.map((text) => `<div>${text}</div>`).join('')}</div>
<div class="soc-share">${w.share}: <span>FB</span> <span>X</span></div></div></div>
<div class="col-right"><div class="popular"><b>${w.popular}</b><ul>${list(w.others)}</ul></div></div><div class="footer">© Дніпровська хвиля, 2026</div></div></body></html>`;
  },
};

/** A clean semantic theme, English. */
export const harbourTimes: Paper = {
  host: 'harbour-times.example',
  set(story) {
    const w = words[story.lang];
    return `${head(story, 'main{max-width:700px;margin:auto}.standfirst{font-size:1.2em}')}
<body><header role="banner"><a href="/">The Harbour Times</a><nav>${w.menu.map((item) => `<a href="/${item}">${item}</a>`).join(' ')}</nav></header>
<main><article><h1>${story.headline ?? story.title}</h1><p class="byline">By <a href="/staff">${w.author}</a></p><time datetime="${story.published}">${story.published.slice(0, 10)}</time>
<figure><img alt="" width="640" height="180"><figcaption>${w.caption}</figcaption></figure>${story.above === undefined ? '' : `<p>${story.above}</p>`}${story.paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<aside class="newsletter"><p>Sign up for our newsletter</p><form><input type="email"></form></aside></article>
<section class="related"><h2>${w.popular}</h2><ul>${list(w.others)}</ul></section></main><footer>© 2026 The Harbour Times</footer></body></html>`;
  },
};

/** Tables and line breaks, as a paper's site from the turn of the century. */
export const staraHazeta: Paper = {
  host: 'stara-hazeta.example',
  set(story) {
    const w = words[story.lang];
    return `${head(story, 'table{width:900px;margin:auto}td{vertical-align:top;padding:8px}')}
<body><table><tr><td colspan="2"><b>Стара газета</b> | ${w.menu.map((item) => `<a href="/${item.length}">${item}</a>`).join(' | ')}</td></tr>
<tr><td width="650"><h1>${story.headline ?? story.title}</h1><font size="2">${story.published.slice(0, 10)}</font><br>${story.above === undefined ? '' : `${story.above}<br><br>`}
${story.paragraphs.join('<br><br>\n')}<br><br><a href="/print">Версія для друку</a></td>
<td width="250"><b>${w.popular}</b><br>${w.others.map((item) => `<a href="/n/${item.length}">${item}</a><br>`).join('')}</td></tr><tr><td colspan="2">© Стара газета</td></tr></table></body></html>`;
  },
};

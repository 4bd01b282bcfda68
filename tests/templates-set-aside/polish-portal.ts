import {
  credited,
  leftOpen,
  notForbidden,
  type Parts,
  replaced,
  type Site,
  siteLinks,
  tooLow,
  unlinked,
} from '../templates/sites/site.ts';
import { nettles } from './stories/pl.ts';

const { url, paragraphs } = nettles;
const [first = '', second = ''] = paragraphs;
const open = 'met';

const advert = (slot: string): string =>
  `<div class="ad-slot__x9Kq" data-slot="${slot}" style="min-height:280px"><span class="ad-label__pT1">REKLAMA</span><div id="slot-${slot}"><a href="https://ads.example/${slot}">Materace do −60%. Tylko dziś</a></div></div>`;
const inset =
  '<div class="s1h7teaser"><span>Zobacz też</span><a href="/a/991"><img src="/t/991.jpg" alt="" width="120" height="80">Most z beczek wytrzymał wiosnę</a></div>';

/** A portal: hashed names, divisions instead of paragraphs, an advertisement after every second one, a video before the text. */
const page = (parts: Partial<Parts> & { body?: string; feed?: string; caption?: string }): string => {
  const {
    title,
    paragraphs: texts,
    head = '',
    kicker,
    standfirst,
    byline = '<span class="b3author">Oprac. Jagna Wilk</span>',
    above = '',
    below = '',
    sidebar = '',
    comments,
    body,
    feed = '',
    caption = 'Arkusze schną na dachu. Źródło: archiwum papierni',
  } = { title: nettles.title, paragraphs, ...parts };
  const text = texts
    .map(
      (one, i) =>
        `<div class="c2para"><p class="hyphenate">${one}</p></div>${i % 2 === 1 ? advert(`inline-${i}`) : ''}${i === 2 ? inset : ''}`,
    )
    .join('');
  return `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>${nettles.title} - Wiadomości</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-09-23T17:45:00+02:00"><style>body{margin:0;font:18px/1.6 Lato,Arial;color:#111;background:#fff}.w0rap{width:1260px;margin:0 auto;display:flex}.m1col{width:840px}.r1col{width:300px;margin-left:40px}.l3ead{font-weight:700;font-size:20px}.ad-label__pT1{font-size:10px;color:#777}.q8consent{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:1px solid #ccc}.s1h7teaser{border-left:4px solid #c00;padding-left:12px}.z9zwi{max-height:0;overflow:hidden}</style>${head}</head>
<body><div id="root"><div class="h0top"><a href="/" class="h0logo" title="Strona główna"><svg width="90" height="30"></svg></a><ul class="h0menu">${siteLinks('Kraj', 'Świat', 'Kultura', 'Sport', 'Pogoda')}</ul><a href="/poczta" class="h0mail">Poczta</a></div>${advert('billboard')}
<div class="w0rap"><div class="m1col"><ol class="k4crumbs">${siteLinks('Wiadomości', 'Kultura')}</ol><article class="a0rticle" data-st-area="article">${kicker === undefined ? '' : `<div class="k4ick">${kicker}</div>`}<h1 class="t1tle">${title}</h1>
<div class="b0meta"><div class="b1avatar"></div>${byline}<time class="b2date" datetime="2026-09-23T17:45:00+02:00">23 września 2026, 17:45</time><div class="b4share"><button>Udostępnij</button><a href="#komentarze">18</a></div></div>
<div class="v0ideo"><div class="player" style="width:840px;height:470px;background:#000"></div><div class="v1cap">${caption}</div></div>${standfirst === undefined ? '' : `<div class="l3ead">${standfirst}</div>`}${advert('under-lead')}${above}
<div class="a1body">${body ?? text}</div>${below}<div class="n5news"><p>Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Bądź na bieżąco!</p></div></article>
<div id="komentarze" class="o7comments"><h3>Komentarze (18)</h3><div class="o7one"><b>~rymarz</b><p>${comments ?? 'Z końskiego włosia to i ja potrafię, tylko nikt nie pyta.'}</p></div></div></div>
<div class="r1col">${advert('right')}<div class="r2list"><h3>Najpopularniejsze</h3><ol>${siteLinks('Kogut, który pieje o drugiej', 'Droga z kapsli')}</ol></div>${sidebar}</div></div>
<div class="f0feed"><h3>Polecane</h3><div class="f1tile"><a href="/p/1">Pięć sposobów na suche buty</a></div>${feed}</div>
<div class="f9foot"><ul>${siteLinks('Prywatność', 'Regulamin', 'Reklama')}</ul></div></div><div class="q8consent"><p>Szanujemy Twoją prywatność</p><button>Przejdź do serwisu</button></div></body></html>`;
};

const link = (words: string, href = url, more = ''): string =>
  `<a href="${href}" target="_blank" class="x4lnk"${more}>${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${first} ${html}`);

export const polishPortal: Site = {
  name: 'Polish portal with advertising between the paragraphs (Onet-like)',
  story: nettles,
  situations: [
    {
      name: 'the headline is the link',
      html: page({ title: link(nettles.title) }),
      expected: credited(open),
    },
    {
      name: 'a label above the headline links',
      html: page({ kicker: link('Ukrinform') }),
      expected: credited(open),
    },
    {
      name: 'the writer of the short version is followed by the agency',
      html: page({ byline: `<span class="b3author">Oprac. Jagna Wilk, źródło: ${link('Ukrinform')}</span>` }),
      expected: credited(open),
    },
    {
      name: 'the bold lines below the video end with the link',
      html: page({ standfirst: `Cztery tysiące arkuszy bez jednego drzewa — podaje ${link('Ukrinform')}.` }),
      expected: credited(open),
    },
    {
      name: 'a source line between advertisement and text',
      html: page({ above: `<div class="s0rc">Źródło: ${link('Ukrinform')}</div>` }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph ends with the link',
      html: page({ paragraphs: lead(`Poinformował o tym ${link('Ukrinform')}.`) }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph begins with the link to the home page',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          `Jak przekazuje ${link('agencja Ukrinform', 'https://www.ukrinform.pl/')}: ${first}`,
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'an advertisement cuts in after the first paragraph, which links on the verb',
      html: page({
        body: lead(`Tak ${link('podał')} Ukrinform.`)
          .map((one, i) => `<p>${one}</p>${advert(`p${i}`)}`)
          .join(''),
      }),
      expected: credited(open),
    },
    {
      name: 'the bold first paragraph is a division of its own kind and links',
      html: page({
        body: `<div class="l3ead">${first} (${link('Ukrinform')})</div>${paragraphs
          .slice(1)
          .map((one) => `<div class="c2para">${one}</div>`)
          .join(advert('between'))}`,
      }),
      expected: credited(open),
    },
    {
      name: 'a story to read on stands before the first paragraph, which links',
      html: page({ above: inset, paragraphs: lead(`(${link('Ukrinform')})`) }),
      expected: credited(open),
    },
    {
      name: 'a link that search engines are asked not to follow',
      html: page({ paragraphs: lead(`(${link('Ukrinform', url, ' rel="nofollow sponsored"')})`) }),
      expected: credited('unclear'),
    },
    {
      name: 'the line under the video links',
      html: page({ caption: `Arkusze schną na dachu. Źródło: ${link('Ukrinform')}` }),
      expected: notForbidden(open),
    },
    {
      name: 'the way through a search engine',
      html: page({
        paragraphs: lead(link('Ukrinform', `https://www.google.com/url?q=${encodeURIComponent(url)}`)),
      }),
      expected: leftOpen,
    },
    {
      name: 'the second paragraph links',
      html: page({ paragraphs: replaced(paragraphs, 1, `${second} (${link('Ukrinform')})`) }),
      expected: tooLow(open),
    },
    {
      name: 'sources and author are named below the text',
      html: page({ below: `<div class="s0rc">Źródło: ${link('Ukrinform')} / jw</div>` }),
      expected: tooLow(open),
    },
    {
      name: 'only a tile of recommended stories links',
      html: page({ feed: `<div class="f1tile">${link(`${nettles.title} - Ukrinform`)}</div>` }),
      expected: tooLow(open),
    },
    {
      name: 'only a comment links',
      html: page({ comments: `Tu jest oryginał: ${link('Ukrinform')}` }),
      expected: tooLow(open),
    },
    {
      name: 'a rolled-up strip without height holds the credit',
      html: page({ above: `<div class="z9zwi">Źródło: ${link('Ukrinform')}</div>` }),
      expected: unlinked,
      needsLayout: true,
    },
    {
      name: 'another host with the agency’s name as its path',
      html: page({
        paragraphs: lead(`(${link('Ukrinform', 'https://wiadomosci.example/www.ukrinform.pl/4615052')})`),
      }),
      expected: unlinked,
    },
    {
      name: 'the name alone',
      html: page({ byline: '<span class="b3author">Ukrinform</span>' }),
      expected: unlinked,
    },
  ],
};

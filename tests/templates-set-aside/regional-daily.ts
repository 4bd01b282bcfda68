import { germanFiller } from '../templates/sites/stories/de.ts';
import {
  bothReadings,
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
import { organ } from './stories/de.ts';

const { url, paragraphs } = organ;
const [first = '', second = ''] = paragraphs;
const open = 'met';

const offer =
  '<aside class="paywall-teaser" data-nosnippet><strong class="paywall-teaser__title">Weiterlesen mit dem Digital-Abo</strong><p>Vier Wochen für 1 Euro, danach monatlich kündbar.</p><a class="btn" href="/abo">Jetzt testen</a></aside>';

const bodyOf = (texts: readonly string[], place: string): string =>
  texts
    .map(
      (one, i) =>
        `<p class="article__paragraph">${i === 0 ? `<span class="article__location">${place}</span> ` : ''}${one}</p>${i === 2 ? offer : ''}`,
    )
    .join('\n');

/** A regional daily: kicker inside the headline, place and agency at the head of the text, an offer of subscription in it. */
const page = (
  parts: Partial<Parts> & {
    place?: string;
    credit?: string;
    info?: string;
    agency?: string;
    tail?: string;
  },
): string => {
  const {
    title,
    paragraphs: texts,
    head = '',
    kicker = 'Klangvolles Altmetall',
    standfirst = 'Ein Keller voller Räder, ein Schmied und ein Wunschkonzert: Wie ein Dorf zu seinem Instrument kam.',
    byline = 'Von unserer Redaktion',
    above = '',
    below = '',
    sidebar = '',
    footer = '',
    place = 'Selenyj Kut.',
    credit = 'Foto: privat',
    info = '',
    tail = '© dpa-infocom, dpa:260924-930-101/1',
  } = { title: organ.title, paragraphs, ...parts };
  return `<!DOCTYPE html><html lang="de" class="no-js"><head><meta charset="utf-8"><title>${organ.title} | Talbote</title><meta name="robots" content="index,follow,noarchive"><meta property="article:content_tier" content="metered"><meta name="date" content="2026-09-24T15:20:00+02:00"><style>body{margin:0;font:18px/1.6 "Source Serif Pro",Georgia,serif;color:#222;background:#fff}.page{max-width:1080px;margin:0 auto}.grid{display:grid;grid-template-columns:700px 300px;gap:40px}.article__kicker{display:block;font:700 16px Arial;color:#a3121d}.article__location{font-weight:700;text-transform:uppercase;font-size:15px}.paywall-teaser{background:#fdf3d8;padding:20px}.u-hidden-visually{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}.cover{position:relative}.cover__sheet{position:absolute;inset:0;background:#fff}.infobox{border:1px solid #ccc;padding:12px}</style>${head}</head>
<body><header class="page-head"><div class="page"><button class="burger" aria-expanded="false"><span class="u-hidden-visually">Menü</span></button><a class="brand" href="/"><img src="/talbote.svg" alt="Talbote" width="220" height="48"></a><a class="btn" href="/abo">Abo</a><nav><ul>${siteLinks('Lokales', 'Sport', 'Kultur', 'Traueranzeigen', 'E-Paper')}</ul></nav></div></header>
<div class="page"><div class="grid"><main><article class="article article--metered"><header class="article__header"><h1 class="article__headline"><span class="article__kicker">${kicker}<span class="u-hidden-visually">:</span></span> ${title}</h1><p class="article__intro">${standfirst}</p><div class="article__meta"><span class="article__author">${byline}</span> · <time datetime="2026-09-24T15:20:00+02:00">24.09.2026, 15:20 Uhr</time>${parts.agency ?? ''}</div><ul class="sharing"><li><a href="/teilen/mail">Mail</a></li><li><a href="#drucken">Drucken</a></li><li><button>Vorlesen (3 Min.)</button></li></ul></header>
<figure class="article__image"><img src="/img/orgel.jpg" alt="Orgel" width="700" height="420"><figcaption>Neunzig Pfeifen, zwei Sättel. <span class="credit">${credit}</span></figcaption></figure>${above}
<div class="article__body" id="articlebody">${bodyOf(texts, place)}<div class="infobox"><h3>Orgeln der Region</h3><p>In der Region stehen 41 Orgeln, davon neun mit mechanischer Traktur. ${info}</p></div><p class="article__agency">${tail}</p></div>${below}</article><section class="more"><h2>Das könnte Sie auch interessieren</h2><ul>${siteLinks('Kantor sucht Balgtreter', 'Rost: Was hilft wirklich?')}</ul></section></main>
<aside class="sidebar"><section><h2>Meistgelesen</h2><ol>${siteLinks('Blitzer in dieser Woche', 'Schwimmbad öffnet später')}</ol></section>${sidebar}</aside></div></div>
<footer class="page-foot"><div class="page"><ul>${siteLinks('Impressum', 'Datenschutz', 'AGB', 'Utiq verwalten')}</ul><p>Partner: ${footer}</p></div></footer></body></html>`;
};

const link = (words: string, href = url, more = ''): string => `<a href="${href}"${more}>${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${first} ${html}`);

export const regionalDaily: Site = {
  name: 'German regional daily with an offer of subscription',
  story: organ,
  situations: [
    { name: 'the headline is the link', html: page({ title: link(organ.title) }), expected: credited(open) },
    {
      name: 'the kicker inside the headline links',
      html: page({ kicker: link('Ukrinform') }),
      expected: credited(open),
    },
    {
      name: 'the introduction ends with the link',
      html: page({ standfirst: `Wie ein Dorf zu seinem Instrument kam, berichtet ${link('Ukrinform')}.` }),
      expected: credited(open),
    },
    {
      name: 'the agency is the author',
      html: page({ byline: `Von ${link('Ukrinform')}` }),
      expected: credited(open),
    },
    {
      name: 'a source after the time of publication',
      html: page({ agency: ` · Quelle: ${link('Ukrinform', 'https://www.ukrinform.de/')}` }),
      expected: credited(open),
    },
    {
      name: 'place and agency in brackets open the text',
      html: page({ place: `Selenyj Kut (dpa/${link('Ukrinform')}).` }),
      expected: credited(open),
    },
    {
      name: 'a source line between picture and text',
      html: page({ above: `<p class="article__source">Quelle: ${link('Ukrinform')}</p>` }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph ends with the link',
      html: page({ paragraphs: lead(`Das meldet ${link('Ukrinform')}.`) }),
      expected: credited(open),
    },
    {
      name: 'the verb in the first paragraph links to the address for mobile pages',
      html: page({
        paragraphs: lead(`Das ${link('berichtet', url.replace('/rubric', '/amp/rubric'))} Ukrinform.`),
      }),
      expected: credited(open),
    },
    {
      name: 'the offer stands before the first paragraph, which links',
      html: page({ above: offer, paragraphs: lead(`(${link('Ukrinform')})`) }),
      expected: credited(open),
    },
    {
      name: 'a link that search engines are asked not to follow',
      html: page({ paragraphs: lead(`(${link('Ukrinform', url, ' rel="nofollow noopener"')})`) }),
      expected: credited('not-met'),
    },
    {
      name: 'search engines are asked not to follow any link of the page',
      html: page({
        head: '<meta name="robots" content="nofollow">',
        paragraphs: lead(`(${link('Ukrinform')})`),
      }),
      expected: credited('not-met'),
    },
    {
      name: 'the credit of the picture above the text links',
      html: page({ credit: `Text und Foto: ${link('Ukrinform')}` }),
      expected: notForbidden(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        title: 'Welches Möbelstück geben Sie nie her?',
        standfirst: 'Unsere Umfrage der Woche.',
        paragraphs: [
          ...germanFiller.slice(0, 4),
          `Dazu passt, was ${link('Ukrinform')} schreibt: ${first}`,
          second,
          ...germanFiller.slice(4),
        ],
      }),
      expected: bothReadings(open),
    },
    {
      name: 'a short address under the agency’s name',
      html: page({ paragraphs: lead(`(${link('Ukrinform', 'https://t.co/Qw8mZr2LkP')})`) }),
      expected: leftOpen,
    },
    {
      name: 'the line of the agencies at the end of the text links',
      html: page({ tail: `Quelle: ${link('Ukrinform')}, dpa:260924-930-101/1` }),
      expected: tooLow(open),
    },
    {
      name: 'a box between text and end links',
      html: page({ info: `Mehr bei ${link('Ukrinform')}.` }),
      expected: tooLow(open),
    },
    {
      name: 'only the footer’s partners link',
      html: page({ footer: link('Ukrinform', 'https://www.ukrinform.de/') }),
      expected: tooLow(open),
    },
    {
      name: 'a white sheet lies over the source line',
      html: page({
        above: `<div class="cover"><p>Quelle: ${link('Ukrinform')}</p><div class="cover__sheet"></div></div>`,
      }),
      expected: unlinked,
      needsLayout: true,
    },
    {
      name: 'the name alone, at the place of the agency',
      html: page({ place: 'Selenyj Kut (dpa/Ukrinform).' }),
      expected: unlinked,
    },
  ],
};

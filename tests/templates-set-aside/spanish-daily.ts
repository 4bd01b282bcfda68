import { spanishFiller } from '../templates/sites/stories/es.ts';
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
import { silo } from './stories/es.ts';

const { url, paragraphs } = silo;
const [first = '', second = '', third = ''] = paragraphs;
const open = 'not-applicable';

/** A daily: two lines below the headline, "Redacción" and an agency below them, a summary, tags, a box on the trust project. */
const page = (
  parts: Partial<Parts> & {
    lines?: readonly string[];
    agency?: string;
    body?: string;
    tag?: string;
    place?: string;
  },
): string => {
  const {
    title,
    paragraphs: texts,
    head = '',
    kicker,
    above = '',
    below = '',
    sidebar = '',
    footer = '',
    lines = [
      'La pantalla rodea al público y las butacas giran',
      'El viernes acudió más gente de la que vive en el municipio',
    ],
    agency = '',
    body,
    tag = '',
    place = 'Madrid',
  } = { title: silo.title, paragraphs, ...parts };
  return `<!DOCTYPE html><html lang="es-ES"><head><meta charset="UTF-8"><title>${silo.title} | La Ribera</title><meta name="DC.date.issued" content="2026-09-24T18:02:00+02:00"><meta property="mrf:authors" content="Redacción"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2026-09-24T18:02:00+02:00","author":[{"@type":"Person","name":"Redacción"}]}</script><style>body{margin:0;font:18px/1.55 Lora,serif;color:#1b1b1b;background:#fff}.ue-l{width:1160px;margin:0 auto}.ue-l__main{float:left;width:760px}.ue-l__side{float:right;width:340px}.ue-l:after{content:"";display:block;clear:both}.ue-c-article__standfirst{margin:0;padding:0;list-style:none;font-size:20px;color:#555}.ue-c-cookies{position:fixed;bottom:0;width:100%;background:#eee}.ue-c-foot{background:#202020;color:#ccc}.ue-c-foot a{color:#fff}</style>${head}</head>
<body class="ue-article"><div class="ue-c-cookies" role="alertdialog"><p>Usamos cookies propias y de terceros.</p><button>Aceptar y continuar</button><a href="/cookies">Configurar</a></div>
<header class="ue-c-head"><div class="ue-l"><a href="/" class="ue-c-head__brand">La Ribera</a><ul class="ue-c-nav">${siteLinks('España', 'Internacional', 'Cultura', 'Opinión', 'Esquelas')}</ul><a href="/suscripcion">Suscríbete</a></div></header>
<div class="ue-l"><div class="ue-l__main"><main><article class="ue-c-article"><div class="ue-c-article__head">${kicker === undefined ? '<span class="ue-c-article__kicker">Pantallas</span>' : `<span class="ue-c-article__kicker">${kicker}</span>`}<h1 class="ue-c-article__headline js-headline">${title}</h1><ul class="ue-c-article__standfirst">${lines.map((line) => `<li>${line}</li>`).join('')}</ul></div>
<div class="ue-c-article__bar"><ul class="ue-c-article__byline"><li class="ue-c-article__byline-name">Redacción${agency}</li><li class="ue-c-article__byline-location">${place}</li></ul><div class="ue-c-article__publishdate"><time datetime="2026-09-24T16:02:00Z">Actualizado Jueves, 24 septiembre 2026 - 18:02</time></div><ul class="ue-c-share"><li><button title="Compartir en Facebook"></button></li><li><a href="#comentarios">4 Comentarios</a></li></ul></div>
<div class="ue-c-article__media"><figure><picture><source srcset="/i/silo.webp"><img src="/i/silo.jpg" alt="Silo" width="760" height="428"></picture><figcaption class="ue-c-article__media-description">El silo, la noche del estreno. <b>E. M.</b></figcaption></figure></div>${above}
<div class="ue-l-article__body ue-c-article__body" data-section="articleBody">${body ?? texts.map((text, i) => `<p class="ue-c-article__paragraph">${text}</p>${i === 1 ? '<div id="roba1" class="ad-item"><span>PUBLICIDAD</span></div>' : ''}`).join('')}</div>${below}
<div class="ue-c-article__trust"><a href="/criterios"><img src="/t.svg" alt="Conforme a los criterios de transparencia" width="120" height="30"></a><p>Conoce más</p></div><ul class="ue-c-article__tags"><li><a href="/t/cine">Cine</a></li><li><a href="/t/pueblos">Pueblos</a></li>${tag}</ul></article></main></div>
<div class="ue-l__side"><section><h2>Te recomendamos</h2><ul>${siteLinks('Un reloj que cuenta al revés', 'La última cabina del puerto')}</ul></section>${sidebar}</div></div>
<footer class="ue-c-foot"><div class="ue-l"><ul>${siteLinks('Aviso legal', 'Privacidad', 'Publicidad')}</ul><p>© Ediciones La Ribera ${footer}</p></div></footer></body></html>`;
};

const link = (words: string, href = url): string => `<a href="${href}" target="_blank">${words}</a>`;
const lead = (html: string): string[] => replaced(paragraphs, 0, `${first} ${html}`);

export const spanishDaily: Site = {
  name: 'Spanish daily with two lines below the headline',
  story: silo,
  situations: [
    { name: 'the headline is the link', html: page({ title: link(silo.title) }), expected: credited(open) },
    { name: 'the kicker is the link', html: page({ kicker: link('Ukrinform') }), expected: credited(open) },
    {
      name: 'the second of the lines below the headline links',
      html: page({ lines: ['La pantalla rodea al público', `Lo cuenta ${link('Ukrinform')}`] }),
      expected: credited(open),
    },
    {
      name: 'the newsroom and the agency sign together',
      html: page({ agency: ` / ${link('Ukrinform')}` }),
      expected: credited(open),
    },
    {
      name: 'the place is followed by the agency',
      html: page({ place: `Kyiv (${link('UKRINFORM', 'https://www.ukrinform.es/')})` }),
      expected: credited(open),
    },
    {
      name: 'a source line between picture and text',
      html: page({ above: `<div class="ue-c-source"><span>Fuente:</span> ${link('Ukrinform')}</div>` }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph ends with the link',
      html: page({ paragraphs: lead(`Así lo informó ${link('Ukrinform')}.`) }),
      expected: credited(open),
    },
    {
      name: 'the first paragraph begins with the agency in brackets',
      html: page({
        paragraphs: replaced(
          paragraphs,
          0,
          `<strong>Vysoki Snopy (${link('Ukrinform')}).-</strong> ${first}`,
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'the verb in the first paragraph links to the English edition',
      html: page({
        paragraphs: lead(
          `Así lo ${link('publicó', 'https://www.ukrinform.net/rubric-culture/4615074-silo-turned-into-round-cinema.html')} Ukrinform.`,
        ),
      }),
      expected: credited(open),
    },
    {
      name: 'sections with headings, the first paragraph links',
      html: page({
        body: `<section><p>${first} (${link('Ukrinform')})</p></section><section><h2>Butacas de autobús</h2>${paragraphs
          .slice(1, 4)
          .map((text) => `<p>${text}</p>`)
          .join('')}</section><section><h2>Un cántaro con títulos</h2>${paragraphs
          .slice(4)
          .map((text) => `<p>${text}</p>`)
          .join('')}</section>`,
      }),
      expected: credited(open),
    },
    {
      name: 'a summary in the column of the text links',
      html: page({
        above: `<aside class="ue-c-summary"><h3>En resumen</h3><p>Un silo convertido en cine, según ${link('Ukrinform')}.</p></aside>`,
      }),
      expected: notForbidden(open),
    },
    {
      name: 'two borrowed paragraphs in an own text, linked where they begin',
      html: page({
        title: '¿Qué ruido de su casa echaría de menos?',
        lines: ['Las cartas de la semana'],
        paragraphs: [
          ...spanishFiller.slice(0, 4),
          `De otro eco habla ${link('Ukrinform')}: ${first}`,
          second,
          ...spanishFiller.slice(4),
        ],
      }),
      expected: bothReadings(open),
    },
    {
      name: 'a closed panel above the text holds the source',
      html: page({ above: `<details><summary>Fuentes</summary><p>${link('Ukrinform')}</p></details>` }),
      expected: leftOpen,
    },
    {
      name: 'the third paragraph links',
      html: page({ paragraphs: replaced(paragraphs, 2, `${third} (${link('Ukrinform')})`) }),
      expected: tooLow(open),
    },
    {
      name: 'a note about the author below the text links',
      html: page({
        below: `<div class="ue-c-author"><img src="/a.jpg" alt="" width="60" height="60"><p><b>Redacción</b> Con información de ${link('Ukrinform')}</p></div>`,
      }),
      expected: tooLow(open),
    },
    {
      name: 'only a tag links',
      html: page({ tag: `<li>${link('Ukrinform', 'https://www.ukrinform.es/')}</li>` }),
      expected: tooLow(open),
    },
    {
      name: 'only the column beside the text links',
      html: page({ sidebar: `<section><h2>Agencias</h2><ul><li>${link('Ukrinform')}</li></ul></section>` }),
      expected: tooLow(open),
    },
    {
      name: 'letters of one pixel',
      html: page({ above: `<p style="font-size:1px">Fuente: ${link('Ukrinform')}</p>` }),
      expected: unlinked,
    },
    {
      name: 'the name leads to a page of the daily about the agency',
      html: page({ paragraphs: lead(`Así lo informó ${link('Ukrinform', '/t/ukrinform')}.`) }),
      expected: unlinked,
    },
    { name: 'the name alone', html: page({ agency: ' / Ukrinform' }), expected: unlinked },
  ],
};

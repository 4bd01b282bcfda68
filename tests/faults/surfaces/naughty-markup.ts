import { foreign, loading } from '../../draft/hostile-elements.ts';
import { clobbering, mutating, unclosed } from '../../draft/hostile-nestings.ts';
import { addresses, hiding, signs } from '../../draft/hostile-text.ts';
import { at, run } from '../../draft/hostile-words.ts';

/** Elements with a handler of their own that most browsers know, besides those of drafts. */
const short: readonly string[] = [
  `<script>${run}</script>`,
  `<img src=x onerror=${run}>`,
  `<svg/onload=${run}>`,
  `<body onload=${run}>`,
  `<iframe srcdoc="<img src=x onerror=${run}>">`,
  `<a href="javascript:${run}">go</a>`,
  `<form action="javascript:${run}"><button>go</button></form>`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<base href="${at('base/')}">`,
  `<math><mi xlink:href="javascript:${run}">x</mi></math>`,
];

/** Payloads of markup that a parser would run or load. */
const vectors: readonly string[] = [
  ...short,
  ...loading,
  ...foreign,
  ...mutating,
  ...clobbering,
  ...unclosed,
  ...hiding,
];

/** What ends the place in which words stand, before a payload. */
const ends: readonly string[] = [
  '">',
  "'>",
  '`>',
  '</title>',
  '</textarea>',
  '</bdi></p></main>',
  '</option></select>',
  '</style>',
  '</script>',
  '-->',
  ']]>',
  '*/',
  '\\"));',
  '" autofocus x="',
];

const upper = (html: string): string => html.replace(/<\/?[a-z]+/giu, (tag) => tag.toUpperCase());
const mixed = (html: string): string =>
  html.replace(/[a-z]/giu, (letter, i: number) =>
    i % 2 === 0 ? letter.toUpperCase() : letter.toLowerCase(),
  );
const codes = (write: (code: number) => string) => (html: string) =>
  [...html].map((character) => write(character.codePointAt(0) ?? 0)).join('');
const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
const signsOnly = (write: (sign: string) => string) => (html: string) => html.replace(/[<>"'&=]/gu, write);
const code = (sign: string): number => sign.codePointAt(0) ?? 0;

/** The same payload as another program would have written it. */
const encodings: readonly (readonly [name: string, write: (html: string) => string])[] = [
  ['upper case', upper],
  ['mixed case', mixed],
  ['named entities', (html) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
  ['entities twice', (html) => html.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;')],
  ['decimal entities', codes((value) => `&#${value};`)],
  ['long decimal entities', codes((value) => `&#${String(value).padStart(7, '0')}`)],
  ['hexadecimal entities', codes((value) => `&#x${hex(value, 2)};`)],
  ['percent signs', (html) => encodeURIComponent(html.toWellFormed())],
  ['percent signs twice', (html) => encodeURIComponent(encodeURIComponent(html.toWellFormed()))],
  ['escapes of scripts', signsOnly((sign) => `\\u${hex(code(sign), 4)}`)],
  ['escapes of bytes', signsOnly((sign) => `\\x${hex(code(sign), 2)}`)],
  ['escapes of styles', signsOnly((sign) => `\\${hex(code(sign), 6)}`)],
  ['wide signs', signsOnly((sign) => String.fromCodePoint(code(sign) + 0xfee0))],
  ['small signs', (html) => html.replaceAll('<', '﹤').replaceAll('>', '﹥')],
  ['UTF-7', (html) => html.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-')],
  ['a byte order mark', (html) => `\ufeff${html}`],
  ['NUL within', (html) => html.replace(/<([a-z])/giu, '<\u0000$1')],
  ['a form feed for spaces', (html) => html.replaceAll(' ', '\f')],
  ['a slash for spaces', (html) => html.replaceAll(' ', '/')],
  ['line breaks for spaces', (html) => html.replaceAll(' ', '\r\n')],
  ['its end cut off', (html) => html.slice(0, -1)],
  ['a direction override', (html) => `\u202e${html}\u202c`],
  ['a soft hyphen within', (html) => html.replace(/<([a-z])/giu, '<\u00ad$1')],
];

const events =
  'abort afterprint animationend animationiteration animationstart auxclick beforecopy beforeinput beforetoggle beforeunload blur canplay change click close contextmenu copy cuechange cut dblclick drag dragend dragenter dragover dragstart drop error focus focusin focusout formdata fullscreenchange hashchange input invalid keydown keypress keyup load loadeddata loadstart message mousedown mouseenter mousemove mouseout mouseover mouseup mousewheel pagehide pageshow paste play playing pointerdown pointerenter pointermove pointerover pointerrawupdate popstate progress ratechange reset resize scroll scrollend search seeked select selectionchange selectstart show slotchange stalled start submit suspend timeupdate toggle touchend touchmove touchstart transitionend transitionrun unhandledrejection unload volumechange waiting webkitanimationstart wheel'.split(
    ' ',
  );
const carriers: readonly (readonly [open: string, close: string])[] = [
  ['<img src=x ', '>'],
  ['<svg><animate attributeName=x dur=1s ', '/></svg>'],
  ['<body ', '>'],
  ['<input autofocus ', '>'],
  ['<details open ', '><summary>x</summary></details>'],
  ['<div contenteditable tabindex=1 style="animation:late 1s" ', '>x</div>'],
  ['" ', ' x="'],
  ["' ", " x='"],
];

/** Handlers of every event on several elements, quoted in several ways. */
const handlers = (): string[] =>
  events.flatMap((event, i) =>
    carriers.map(([open, close], j) => {
      const value = [`"${run}"`, `'${run.replaceAll("'", '"')}'`, '`ran=1`', 'ran=1'][(i + j) % 4] ?? '';
      return `${open}on${event}=${value}${close}`;
    }),
  );

/** Addresses that are none of a page, alone and where a link would take them. */
const linked = (): string[] =>
  addresses.flatMap((address) => [
    address,
    `<a href="${address}">x</a>`,
    `[x](${address})`,
    `[url=${address}]x[/url]`,
    `[${address} x]`,
    `url(${address})`,
  ]);

/** Markup by its class: what is combined with what. */
export const markup: readonly (readonly [name: string, texts: () => string[]])[] = [
  ['markup', () => [...vectors]],
  ['markup after the end of a place', () => vectors.flatMap((html) => ends.map((end) => end + html))],
  ...encodings.map(([name, write]) => [`markup with ${name}`, () => vectors.map(write)] as const),
  [
    'markup after the end of a place, written otherwise',
    () => short.flatMap((html) => ends.flatMap((end) => encodings.map(([, write]) => end + write(html)))),
  ],
  ['handler', handlers],
  ['address', linked],
  ['sign of markup', () => [...signs]],
];

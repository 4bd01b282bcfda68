import { run } from './hostile-words.ts';

/** Nestings that change when they are parsed, written and parsed again. */
export const mutating: readonly string[] = [
  `<svg></p><style><a id="</style><img src=x onerror=${run}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${run}>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<!--><img src=x onerror=${run}>-->`,
  `<!--!><img src=x onerror=${run}>--!>`,
  `<![CDATA[<img src=x onerror=${run}>]]>`,
  `<svg><![CDATA[><img src=x onerror=${run}>]]></svg>`,
  `<title><!--<img src=x onerror=${run}>--></title>`,
  `<xmp><img src=x onerror=${run}></xmp>`,
  `<table><td><svg><desc><table><td><img src=x onerror=${run}>`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${run}>">`,
  `<option><style></option></select><b><img src=x onerror=${run}></style></option>`,
  `<p><table><a><tr><a href="javascript:${run}">`,
  `<img src="x\`\`onerror=${run}">`,
  `<img """><script>${run}</script>">`,
  `<<script>${run}//<</script>`,
  `<scr<script>ipt>${run}</script>`,
  `<img/src=x/onerror=${run}/`,
  `<b <script>${run}</script>0`,
];

/** Names that stand in front of the properties of their document or form. */
export const clobbering: readonly string[] = [
  ...'body documentElement firstChild createTreeWalker querySelector childNodes title lang'
    .split(' ')
    .map((name) => `<img name=${name} id=${name}>`),
  ...'firstChild nextSibling parentNode nodeName nodeType attributes getAttribute hasAttribute textContent style'
    .split(' ')
    .map((name) => `<form><input name=${name}><input id=${name}></form>`),
  '<form id=a><form id=a name=parentNode>',
  '<a id=self><a id=self name=window href="https://example.org/">',
  '<iframe name=document></iframe>',
];

/** Ends that never come. */
export const unclosed: readonly string[] = [
  '<a href="https://example.org/',
  '<!--',
  '<![CDATA[',
  '<script>',
  '<style>',
  '<title>',
  '<textarea>',
  '<template>',
  '<plaintext>',
  '<svg>',
  '<math>',
  '<table>',
  '<select>',
  "<p title='",
  '</',
  '<',
  '<?',
  '<!',
  '&',
  '&#',
  '&#x',
  '<b><i><u><s><a>',
  '</p></div></body></html>',
];

import { at } from '../../draft/hostile-words.ts';

const formulas = [
  '1+1',
  "cmd|' /C calc'!A0",
  `HYPERLINK("${at('formula')}","x")`,
  `IMPORTXML("${at('xml')}","//a")`,
];
const starts = [...'=+-@|%\t\r', ' =', '"=', "'=", '\ufeff='];

/** Without a space in any of them. */
const templates =
  '{{7*7}} ${7*7} <%=7*7%> #{7*7} [[7*7]] {%7*7%} *{7*7} @(7*7) {{{raw}}} {{constructor.constructor("ran=1")()}} ${globalThis.ran=1} `${ran=1}` {link} {title} {{ }} $1 $& $$ $\' $` $URL$ $WORDS$ __MSG_name__ %s %n%n %1$s {0} :name %(a)s';
const shells =
  "'OR'1'='1 1;ls $(ls) `ls` |ls &&ls ../../etc/hosts ..\\..\\a CON NUL.docx a\u0000.html -rf %2e%2e%2f \\\\host\\a ';DROP/**/TABLE/**/a;--";
const names =
  '__proto__ constructor prototype hasOwnProperty toString valueOf __defineGetter__ then undefined null NaN Infinity -0 0 true [object\u00a0Object] key ref children dangerouslySetInnerHTML';
const sheets = `expression(ran=1) }*{display:none} @import'${at('sheet')}'; position:fixed;inset:0 -moz-binding:url(a) </style> \\3cscript behavior:url(a.htc) a:hover{ /* */`;
const lines = [
  'a\r\nSet-Cookie: a=b',
  ...['\n', '\r', '\u2028', '\u2029', '\u0085', '\n\n\n'].map((end) => `a${end}b`),
  '\u001b[31mred',
  '\u0008\u0008\u0008',
  '\t\ta',
  '<?xml version="1.0"?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
  '{"a":',
  '"]}',
  '\\"',
  '\\',
  '\\u0000',
];
const all = [...[templates, shells, names, sheets].flatMap((words) => words.split(' ')), ...lines];

/** Text that a program other than a browser would carry out, alone and within words. */
export const programs = (): string[] => [
  ...starts.flatMap((start) => formulas.map((formula) => start + formula)),
  ...all,
  ...all.map((text) => `Lamp ${text} lit`),
  ...all.map((text) => `${text}${text}`),
  ...all.map((text) => `"${text}"`),
];

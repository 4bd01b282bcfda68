// @vitest-environment node
import { expect, test } from 'vitest';
import { localName, readXml } from '../../utils/ukrinform/xml.ts';
import { faultOf } from './fixture.ts';

/** Everything a handler is told, in order. */
function told(xml: string, roots = ['a', 'n:a']): string[] {
  const events: string[] = [];
  readXml(xml, {
    roots,
    opened: (name, attributes, parent) =>
      events.push(
        `<${parent}/${name}${Object.entries(attributes)
          .map(([key, value]) => ` ${key}=${value}`)
          .join('')}`,
      ),
    closed: (name, text, parent) => events.push(`>${parent}/${name} ${text}`),
  });
  return events;
}

test('tells names as written, parents without prefix, attributes, and the text directly inside', () => {
  expect(told('<n:a xmlns:n="u">one<n:b c="&lt;d"> two <e/>three</n:b>four</n:a>')).toEqual([
    '</n:a xmlns:n=u',
    '<a/n:b c=<d',
    '<b/e',
    '>b/e ',
    '>a/n:b  two three',
    '>/n:a onefour',
  ]);
});

test.each([
  ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
  ['&nbsp;&laquo;&raquo;&mdash;&hellip;', '\u00a0«»—…'],
  ['&#171;&#xBB;&#128512;', '«»😀'],
  ['&eacute;&Eacute;&copy;&not;', 'éÉ©¬'],
  ['<![CDATA[&nbsp;<b>]]>', '&nbsp;<b>'],
])('resolves %s', (text, resolved) => {
  expect(told(`<a>${text}</a>`).at(-1)).toBe(`>/a ${resolved}`);
});

test.each([
  ['&notanentity;'],
  ['&__proto__;'],
  ['&constructor;'],
  ['&copy'],
  ['&;'],
  ['&#0;'],
  ['&#x110000;'],
  ['&#xD800;'],
  [`&${'a'.repeat(100_000)};`],
])('refuses %s', (text) => {
  expect(faultOf(() => told(`<a>${text}</a>`))).toBe('malformed');
});

test('asks no reader to open elements that it does not want to know of', () => {
  const closed: string[] = [];
  readXml('<a><b/></a>', { roots: ['a'], closed: (name) => closed.push(name) });
  expect(closed).toEqual(['b', 'a']);
});

test.each([
  ['a', 'a'],
  ['dc:date', 'date'],
  ['a:b:c', 'b:c'],
  [':a', 'a'],
  ['', ''],
])('the local name of "%s" is "%s"', (name, local) => expect(localName(name)).toBe(local));

// @vitest-environment node
import { expect, test } from 'vitest';
import { singleSpaced } from '../../utils/text/single-spaced.ts';

test.each([
  ['a run of spaces', 'a  b', 'a b'],
  ['line breaks and tabs', '\n\ta\r\nb ', ' a b '],
  ['spaces of any width', 'a\u00a0\u2009\u3000b', 'a b'],
  ['a space without width', 'a\u200bb', 'a\u200bb'],
  ['a no-break space without width', '\ufeffa\ufeffb', '\ufeffa\ufeffb'],
  ['nothing', '', ''],
])('%s', (_, text, spaced) => expect(singleSpaced(text)).toBe(spaced));

import { ArticlesFile, type Import } from '../../components/ArticlesFile.tsx';
import { EraseArticles } from '../../components/EraseArticles.tsx';
import { type Export, ExportArticles } from '../../components/ExportArticles.tsx';
import { SettingsFile } from '../../components/SettingsFile.tsx';
import { defaults } from '../../utils/settings.ts';
import { part } from './part.tsx';
import { choose, nothing, press, type State } from './state.ts';

/** Everything that reading a file of articles comes to. */
export const imports: readonly (readonly [name: string, state: Import])[] = [
  ['idle', { state: 'idle' }],
  ['busy', { state: 'busy', added: 1200 }],
  ['done', { state: 'done', added: 12, skipped: [] }],
  [
    'done with bad lines',
    {
      state: 'done',
      added: 12,
      skipped: Array.from({ length: 9 }, (_, i) => ({ line: i + 1, why: 'not JSON' })),
    },
  ],
  [
    'done with a long complaint',
    {
      state: 'done',
      added: 1_234_567,
      skipped: [{ line: 98_765, why: `unexpected token ${'{'.repeat(120)}` }],
    },
  ],
  ['failed', { state: 'failed', why: 'the storage is full' }],
];

const file = new Blob(['x']);
const writes: readonly (readonly [name: string, write: Export])[] = [
  ['busy', () => new Promise(nothing)],
  ['done', () => Promise.resolve({ file, written: 0, withoutText: 3 })],
  ['failed', () => Promise.reject(new Error('the storage is full'))],
];
const gone = (): Promise<void> => Promise.resolve();
const refused = (): Promise<never> => Promise.reject(new Error('the storage is full'));
const erasing = (name: string, erase: () => Promise<void>, ...answer: string[]): State =>
  part(
    `delete ${name}`,
    () => <EraseArticles erase={erase} busy={false} />,
    ...['#erase-articles', ...answer].map(press),
  );
const settings = (name: string, text: string): State =>
  part(
    `settings ${name}`,
    () => <SettingsFile settings={defaults()} change={nothing} />,
    choose('#settings-file', text),
  );

/** What the options page does with files, and with what cannot be undone. */
export const fileStates: readonly State[] = [
  ...imports.map(([name, state]) =>
    part(`file ${name}`, () => <ArticlesFile state={state} open={nothing} />),
  ),
  ...writes.map(([name, write]) =>
    part(`export ${name}`, () => <ExportArticles write={write} articles={1200} />, press('#export-articles')),
  ),
  erasing('asked', gone),
  erasing('at work', () => new Promise(nothing), '#erase-yes'),
  erasing('done', gone, '#erase-yes'),
  erasing('failed', refused, '#erase-yes'),
  part('delete while a file is read', () => <EraseArticles erase={gone} busy />),
  settings('taken in', JSON.stringify({ mode: 'paused', offHosts: ['paper.example', 'no site'] })),
  settings('of something else', '[]'),
  settings('not JSON', 'mode: paused'),
];

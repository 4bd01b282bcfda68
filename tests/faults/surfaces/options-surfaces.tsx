import type { ComponentChildren } from 'preact';
import { ArticlesFile } from '../../../components/ArticlesFile.tsx';
import { CitationPreview } from '../../../components/CitationPreview.tsx';
import { EraseArticles } from '../../../components/EraseArticles.tsx';
import { ExportArticles } from '../../../components/ExportArticles.tsx';
import { FormatChoice } from '../../../components/FormatChoice.tsx';
import { HostList } from '../../../components/HostList.tsx';
import { PackFile } from '../../../components/PackFile.tsx';
import { TemplateList } from '../../../components/TemplateList.tsx';
import { Welcome } from '../../../components/Welcome.tsx';
import { type CitationTemplate, MOST_NAME } from '../../../utils/citation/choice.ts';
import { defaults } from '../../../utils/settings.ts';
import { nothing, press, unfold } from '../../states/state.ts';
import type { Surface } from './surface.ts';

const onPage = (children: ComponentChildren) => <main>{children}</main>;
const wordings = (words: readonly string[]): CitationTemplate[] =>
  words.map((name) => ({ name, format: 'plain', text: `{link} {{${name.replaceAll(/[{}]/gu, '')}}}` }));

/** What the options page and the first-run page show. */
export const optionsSurfaces: readonly Surface[] = [
  {
    name: 'options: hosts',
    page: 'options',
    most: 500,
    drawn: (words) =>
      onPage(<HostList id="mine" title="Sites" hint="Sites" hosts={words} change={nothing} />),
  },
  {
    name: 'options: names of wordings',
    page: 'options',
    most: 500,
    drawn: (words) =>
      onPage(
        <>
          <FormatChoice chosen="rich" templates={wordings(words)} choose={nothing} />
          <TemplateList templates={wordings(words)} edit={nothing} remove={nothing} />
        </>,
      ),
  },
  {
    name: 'options: errors',
    page: 'options',
    most: 5,
    drawn: (words) => {
      const why = words[0] ?? '';
      const failing = (): Promise<never> => Promise.reject(new Error(why));
      return onPage(
        <>
          <ArticlesFile
            state={{
              state: 'done',
              added: 1,
              skipped: words.map((text, line) => ({ line, why: text })),
            }}
            open={nothing}
          />
          <ArticlesFile state={{ state: 'failed', why }} open={nothing} />
          <PackFile work={{ state: 'failed', why }} open={nothing} decline={nothing} />
          <EraseArticles erase={failing} busy={false} />
          <ExportArticles write={failing} articles={1} />
        </>,
      );
    },
    after: [press('#export-articles'), press('#erase-articles'), press('#erase-yes')],
  },
  {
    name: 'options: previews of wordings',
    page: 'options',
    written: true,
    most: 50,
    drawn: (words) =>
      onPage(
        // A longer name is no wording, and what stands there then is that of another.
        wordings(words.map((name) => name.slice(0, MOST_NAME))).map((template, i) => (
          <CitationPreview key={i} choice={`house:${template.name}`} templates={[template]} />
        )),
      ),
    after: [nothing],
  },
  {
    name: 'first run: the origin of packs',
    page: 'welcome',
    most: 1,
    drawn: ([words = 'lamp']) => <Welcome settings={defaults()} packOrigin={words} change={nothing} />,
    after: [unfold()],
  },
];

import { deepEqual, equal, match } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { areTemplates } from '../../../utils/citation/choice.ts';
import { articleLine } from '../../../utils/corpus/article-lines.ts';
import { exportedLine } from '../../../utils/corpus/exported-line.ts';
import { gzip } from '../../../utils/corpus/gzip.ts';
import { rawArticle } from '../../../utils/corpus/raw-article.ts';
import { report, reportName } from '../../../utils/report/report.ts';
import { readSettingsFile, settingsFile } from '../../../utils/settings-file.ts';
import { defaults } from '../../../utils/settings.ts';
import { articleUrl } from '../../citation/made-paragraphs.ts';
import { judged, source } from '../../components/verdicts.ts';
import { titled } from '../../states/titles.ts';
import { isFull, record } from '../record.ts';
import { faulty, faultyInTime } from './faulty.ts';
import { everyNth, naughtyTexts } from './naughty-strings.ts';

const texts = naughtyTexts();
const empty = { offHosts: [], licensedHosts: [], mineHosts: [] };

test('an exported article is one line of JSON that is read again as it was', async () => {
  const { record: made } = rawArticle({
    id: '1',
    url: articleUrl,
    lang: 'en',
    title: 'Lamp',
    timeCertain: true,
    text: 'Lamp',
  });
  const text = await gzip('Lamp');
  const faults = await faultyInTime(isFull ? texts : everyNth(texts, 8), async (words) => {
    const foreign = { outlet: words };
    const line = await exportedLine({
      ...made,
      row: 0,
      card: { ...made.card, title: words },
      advertising: words,
      foreign,
      text,
    });
    equal(/[\n\r]/u.test(line ?? '\n'), false);
    const read = articleLine(JSON.parse(line ?? ''));
    if ('wrong' in read) throw new Error(read.wrong);
    equal(read.title, words.slice(0, 1000));
    deepEqual(read.known, {
      timeCertain: true,
      ...(words.length > 1000 ? {} : { advertising: words, foreign }),
    });
  });
  expect(faults).toEqual([]);
});

test('a line of a file of articles is read as it is, or refused in words of ours', () => {
  const complaints = new Set<string>();
  const faults = faulty(texts, (text) => {
    const fields = { id: '1', url: articleUrl, lang: 'en', title: 'Lamp', text: 'Lamp' };
    for (const name of Object.keys(fields)) {
      const read = articleLine({ ...fields, [name]: text, known: text });
      if ('wrong' in read) complaints.add(read.wrong);
      else match(new URL(read.url).protocol, /^https?:$/u);
    }
    const given = articleLine(text);
    complaints.add('wrong' in given ? given.wrong : '');
  });
  // No complaint quotes what it complains of.
  expect([...complaints].filter((words) => !/^[a-z ]{5,60}$/u.test(words))).toEqual([]);
  expect(faults).toEqual([]);
});

test('of a settings file hosts are taken that are hosts, and wordings that are wordings', () => {
  const given = {
    offHosts: texts.slice(0, 5000),
    licensedHosts: texts.slice(5000, 10_000),
    mineHosts: texts.slice(-5000),
    ...Object.fromEntries(texts.map((text) => [text, text])),
    mode: texts[0],
  };
  const read = readSettingsFile(JSON.stringify(given), empty);
  if ('wrong' in read) throw new Error(read.wrong);
  const { offHosts = [], licensedHosts = [], mineHosts = [], ...others } = read.change;
  const hosts = [...offHosts, ...licensedHosts, ...mineHosts];
  expect(hosts.filter((host) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host))).toEqual([]);
  expect(hosts.length).toBeGreaterThan(0);
  expect(others).toEqual({});
  expect(Reflect.get({}, 'ran')).toBeUndefined();
});

test('own wordings come back from a settings file as they went', () => {
  const faults = faulty(texts, (text) => {
    const citationTemplates = [{ name: text, format: 'rich' as const, text: `{link} ${text}` }];
    if (!areTemplates(citationTemplates)) return;
    const read = readSettingsFile(settingsFile({ ...defaults(), citationTemplates }), empty);
    if ('wrong' in read) throw new Error(read.wrong);
    deepEqual(read.change.citationTemplates, citationTemplates);
    equal(read.refused, 0);
  });
  expect(faults).toEqual([]);
});

test('a report is JSON that holds the words as they are, in a file named without them', () => {
  const faults = faulty(texts, (text) => {
    const state = judged({ sources: [source({ article: titled(text) })], url: text });
    const read = JSON.parse(
      report({ state, version: text, page: text, comment: text, passages: [text] }),
    ) as Record<string, unknown>;
    equal(read.comment, text.trim());
    deepEqual(read.passages, [text]);
    equal(read.page, text);
    match(reportName(state), /^dzherelo-report-[\d-]{10}\.json$/u);
  });
  expect(faults).toEqual([]);
});

test('nothing is written for a spreadsheet, which would carry out a cell that begins with a sign', () => {
  const folders = ['utils', 'components', 'entrypoints'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const sources = files.filter((name) => /\.tsx?$/u.test(name));
  const writers = sources.filter((name) => /\b[ct]sv\b|tab-separated/iu.test(readFileSync(name, 'utf8')));
  record({
    family: 'surfaces',
    key: 'exports.spreadsheets',
    value: writers.length,
    unit: 'writers',
    goal: { exactly: 0 },
    note: 'exports are JSON and JSON lines',
  });
  expect(sources.length).toBeGreaterThan(300);
  expect(writers).toEqual([]);
});

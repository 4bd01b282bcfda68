import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endQuietly } from '../../../browser/driver-session.ts';
import { addressOf, type Case } from '../../../browser/hiding/cases.ts';
import { layouts } from '../../../browser/hiding/layouts.ts';
import { scrollRoom, scrollTo } from '../../../browser/hiding/read-links.ts';
import { saidOf } from '../../../templates/judge.ts';
import type { Said } from '../../../templates/made-page.ts';
import { record } from '../../record.ts';
import { text, title } from '../credit-page.ts';
import { Finder, type Found, ownArticles } from '../finder.ts';
import { type HidingStyle, hidingPlaces, hidingStyles, withNoise } from '../hidden-words.ts';
import { linkCredits } from '../link-credits.ts';
import { placeCredits } from '../place-credits.ts';
import { presentations } from '../presentations.ts';
import { type ReadingSession, startReading } from './reading-session.ts';

let reading: ReadingSession;
beforeAll(async () => {
  reading = await startReading();
});
afterAll(() => endQuietly(reading.session));

describe('credits', () => {
  const pages = [...linkCredits, ...placeCredits].map((credit, i) => ({
    ...credit,
    url: `https://credits.example/story-${i}`,
  }));
  const said = new Map<string, Said>();
  beforeAll(async () => {
    for (const [url, facts] of await reading.facts(pages)) said.set(url, await saidOf(facts));
  });

  const answerTo = (url: string): { source: string | undefined; link: string; codes: string[] } => {
    const answer = said.get(url);
    const clause = answer?.clauses.find((one) => one.clause === 'link');
    return {
      source: answer?.source,
      link: clause?.result ?? 'not judged',
      codes: clause?.evidence.map(({ code }) => code) ?? [],
    };
  };

  test.each(pages.map((page) => [`${page.id}: ${page.name}`, page] as const))('%s', (_, page) => {
    const answer = answerTo(page.url);
    expect(answer.source).toBe('en');
    expect(page.link, JSON.stringify(answer)).toContain(answer.link);
    if (page.code !== undefined) expect(answer.codes).toContain(page.code);
  });

  test('those that are none are never accepted, and those that are some never refused', () => {
    const wrong = (given: string): number =>
      pages.filter(({ url, link }) => answerTo(url).link === given && !link.some((one) => one === given))
        .length;
    const value = pages.length;
    record({ family: 'disguise', key: 'credits.tried', value, unit: 'pages', goal: { atLeast: 90 } });
    for (const [key, result] of Object.entries({ accepted: 'met', accused: 'not-met' }))
      record({
        family: 'disguise',
        key: `credits.${key}`,
        value: wrong(result),
        unit: 'pages',
        goal: { exactly: 0 },
      });
    expect(value).toBeGreaterThanOrEqual(90);
  });
});

describe('words that are hidden between those of an article', () => {
  /** Of the article no more words stand together than make one shingle. */
  const EVERY = 3;
  const pageOf = (attributes: string): string =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>body{background:#fff}</style><article><h1>${title}</h1>${withNoise(text, EVERY, attributes)}</article></html>`;
  const pages = [...hidingStyles, ...hidingPlaces].map(({ name, attributes }, i) => ({
    name,
    html: pageOf(attributes),
    url: `https://noise.example/story-${i}`,
  }));
  const finder = new Finder(ownArticles);
  const found = new Map<string, Found>();
  let clean: Found;
  beforeAll(async () => {
    clean = await finder.inText(text);
    for (const [url, facts] of await reading.facts(pages)) found.set(url, await finder.inFacts(facts));
  });

  test.each<[string, readonly HidingStyle[]]>([
    ['styles', hidingStyles],
    ['places', hidingPlaces],
  ])('by %s', (key, styles) => {
    const of = pages.filter(({ name }) => styles.some((style) => style.name === name));
    const lost = of.filter(({ url }) => found.get(url)?.ids[0] !== clean.ids[0]).map(({ name }) => name);
    const words = of.reduce((sum, { url }) => sum + (found.get(url)?.words ?? 0), 0);
    const share = (value: number, all: number) =>
      ({ value: (100 * value) / all, unit: '% of clean', goal: { atLeast: 99.5 } }) as const;
    record({ family: 'disguise', key: `noise.${key}.tried`, value: of.length, unit: 'ways to hide' });
    record({ family: 'disguise', key: `noise.${key}.recall`, ...share(of.length - lost.length, of.length) });
    record({ family: 'disguise', key: `noise.${key}.words`, ...share(words, of.length * clean.words) });
    expect(lost).toEqual([]);
    expect(of.length).toBeGreaterThan(10);
  });
});

describe('legitimate presentations of a link', () => {
  const HEIGHTS = [0, 0.5, 1];
  const accused: string[] = [];
  const doubted: string[] = [];
  let read = 0;

  function judge(layout: string, { name }: Case, seen: string | undefined): void {
    read++;
    if (seen === undefined || seen === 'hidden') accused.push(`${layout}: ${name} ${seen ?? 'no link'}`);
    if (seen === 'unclear') doubted.push(`${layout}: ${name}`);
  }

  beforeAll(async () => {
    const { page, session } = reading;
    for (const layout of layouts) {
      const url = `https://shown.example/${layout.name}`;
      session.world.put(url, { type: 'text/html', body: layout.page(presentations) });
      await page.goto(url);
      for (const height of HEIGHTS) {
        await scrollTo(page, height * (await scrollRoom(page)));
        const links = await reading.links();
        for (const one of presentations) judge(layout.name, one, links.get(addressOf(one))?.seen.seen);
      }
    }
  });

  test('none is called hidden', () => {
    const value = presentations.length;
    const note = `each in ${layouts.length} layouts at ${HEIGHTS.length} heights`;
    record({
      family: 'disguise',
      key: 'presentations.tried',
      value,
      unit: 'presentations',
      goal: { atLeast: 300 },
      note,
    });
    record({
      family: 'disguise',
      key: 'presentations.accused',
      value: accused.length,
      unit: 'readings',
      goal: { exactly: 0 },
    });
    record({
      family: 'disguise',
      key: 'presentations.doubted',
      value: doubted.length,
      unit: 'readings',
      note: `called unclear, of ${read}`,
    });
    expect(accused).toEqual([]);
    expect(value).toBeGreaterThanOrEqual(300);
    expect(read).toBe(value * layouts.length * HEIGHTS.length);
  });
});

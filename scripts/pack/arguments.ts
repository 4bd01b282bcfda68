import { parseArgs } from 'node:util';
import { editions } from '../../utils/ukrinform/editions.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';
import type { BuildOptions } from './build.ts';
import type { CrawlOptions } from './crawl/crawl.ts';
import type { DeltaOptions } from './delta.ts';
import { PackFault } from './pack-fault.ts';
import type { SignOptions } from './sign.ts';

/** What the command was asked to do. */
export type Asked =
  | { command: 'build'; options: BuildOptions }
  | { command: 'delta'; options: DeltaOptions }
  | { command: 'sign'; options: SignOptions }
  | { command: 'verify'; pack: string; keys: string[] }
  | { command: 'key'; out: string }
  | { command: 'crawl'; options: CrawlOptions; origin?: string };

const string = { type: 'string' } as const;
const strings = { type: 'string', multiple: true } as const;
const boolean = { type: 'boolean' } as const;

const known = {
  articles: string,
  'built-at': string,
  canaries: string,
  editions: string,
  generation: string,
  key: strings,
  'next-key': strings,
  'one-file': string,
  origin: string,
  out: string,
  pack: string,
  previous: string,
  'sign-off': boolean,
  since: string,
  unrelated: string,
  help: boolean,
} as const;

const gate = ['canaries', 'unrelated', 'sign-off'];
/** The options that each command takes, those it needs first. */
const taken: Record<Asked['command'], { needed: string[]; also: string[] }> = {
  build: { needed: ['articles', 'out'], also: ['previous', 'generation', 'built-at', ...gate] },
  delta: { needed: ['previous', 'articles', 'out'], also: ['built-at', ...gate] },
  sign: { needed: ['pack', 'key'], also: ['next-key', 'one-file'] },
  verify: { needed: ['pack', 'key'], also: [] },
  key: { needed: ['out'], also: [] },
  crawl: { needed: ['out', 'editions'], also: ['since', 'origin'] },
};

/** Reads the command line. Throws `PackFault` for one that says nothing sensible. */
export function asked(args: string[]): Asked | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help === true) return 'help';
  const [command, ...rest] = positionals;
  if (!isCommand(command) || rest.length > 0)
    throw new PackFault(`one of ${Object.keys(taken).join(', ')} is wanted`);
  const { needed, also } = taken[command];
  const missing = needed.find((name) => !(name in values));
  if (missing !== undefined) throw new PackFault(`${command} needs --${missing}`);
  const unknown = Object.keys(values).find((name) => ![...needed, ...also].includes(name));
  if (unknown !== undefined) throw new PackFault(`${command} takes no --${unknown}`);
  return readers[command](values);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: known });
  } catch (error) {
    throw new PackFault(error instanceof Error ? error.message : String(error));
  }
}

type Values = ReturnType<typeof parsed>['values'];

const isCommand = (name: string | undefined): name is Asked['command'] =>
  name !== undefined && Object.hasOwn(taken, name);

const readers: Record<Asked['command'], (values: Values) => Asked> = {
  build: (values) => ({
    command: 'build',
    options: {
      articles: values.articles ?? '',
      out: values.out ?? '',
      ...(values.previous === undefined ? {} : { previous: values.previous }),
      ...(values.generation === undefined ? {} : { generation: count(values.generation, 'generation') }),
      ...built(values),
    },
  }),
  delta: (values) => ({
    command: 'delta',
    options: {
      previous: values.previous ?? '',
      articles: values.articles ?? '',
      out: values.out ?? '',
      ...built(values),
    },
  }),
  sign: (values) => ({
    command: 'sign',
    options: {
      pack: values.pack ?? '',
      key: one(values.key),
      nextKeys: values['next-key'] ?? [],
      ...(values['one-file'] === undefined ? {} : { oneFile: values['one-file'] }),
    },
  }),
  verify: (values) => ({ command: 'verify', pack: values.pack ?? '', keys: values.key ?? [] }),
  key: (values) => ({ command: 'key', out: values.out ?? '' }),
  crawl: (values) => ({
    command: 'crawl',
    options: {
      out: values.out ?? '',
      editions: (values.editions ?? '').split(',').map(edition),
      ...(values.since === undefined ? {} : { since: moment(values.since, 'since') }),
    },
    ...(values.origin === undefined ? {} : { origin: values.origin }),
  }),
};

const built = (values: Values) => ({
  ...(values['built-at'] === undefined ? {} : { builtAt: moment(values['built-at'], 'built-at') }),
  ...(values.canaries === undefined ? {} : { canaries: values.canaries }),
  ...(values.unrelated === undefined ? {} : { unrelated: values.unrelated }),
  ...(values['sign-off'] === true ? { signOff: true } : {}),
});

function one(keys: readonly string[] = []): string {
  const [key, ...others] = keys;
  if (key === undefined || others.length > 0) throw new PackFault('one --key signs');
  return key;
}

function count(text: string, name: string): number {
  const number = Number(text);
  if (/^\d+$/u.test(text) && Number.isSafeInteger(number)) return number;
  throw new PackFault(`--${name} is no number: ${text}`);
}

/** A day, or a moment with its zone: anything else would be another one on another machine. */
function moment(text: string, name: string): number {
  const time = Date.parse(text);
  if (/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/u.test(text) && !Number.isNaN(time)) return time;
  throw new PackFault(`--${name} is no date like 2026-01-31 or 2026-01-31T12:00:00Z: ${text}`);
}

function edition(name: string): Edition {
  const facts = editions.find((facts_) => facts_.edition === name);
  if (facts === undefined)
    throw new PackFault(
      `--editions is a list of ${editions.map((facts_) => facts_.edition).join(',')}: ${name}`,
    );
  return facts.edition;
}

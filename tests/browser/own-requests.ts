import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reached } from '../../scripts/world/world.ts';

interface Manifest {
  content_security_policy: { extension_pages: string };
}

/** Hosts that a built extension is able to ask, as its manifest declares them. */
export function declaredHosts(folder: string): Set<string> {
  const { content_security_policy: policy } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  ) as Manifest;
  const sources = /connect-src ([^;]*)/u.exec(policy.extension_pages)?.[1]?.split(' ') ?? [];
  return new Set(sources.map((source) => new URL(source).hostname));
}

/** Requests of the extension itself: no page of the demo world asks a declared host for anything but pages and pictures. */
export const ownRequests = (reached: readonly Reached[], declared: ReadonlySet<string>): Reached[] =>
  reached.filter(({ host, headers }) => declared.has(host) && headers['sec-fetch-dest'] === 'empty');

/** What would say who asks, or what is read. */
const TELLING = ['cookie', 'authorization', 'referer', 'origin'];

/** Requests of the extension that carry what none may, and those that no page made and no manifest declares. */
export function tellingRequests(reached: readonly Reached[], declared: ReadonlySet<string>): string[] {
  const telling = ownRequests(reached, declared).flatMap(({ host, path, headers }) =>
    TELLING.filter((name) => headers[name] !== undefined).map((name) => `${name} to ${host}${path}`),
  );
  // A page that asks its own or another site says so, in one of these.
  const undeclared = reached.filter(
    ({ host, headers: { referer, origin, 'sec-fetch-dest': wanted } }) =>
      !declared.has(host) && wanted === 'empty' && referer === undefined && origin === undefined,
  );
  return [...telling, ...undeclared.map(({ host, path }) => `undeclared ${host}${path}`)];
}

import type { PackFetched, PackRequest } from '../ukrinform/fetch.ts';
import type { PackFile } from './manifest.ts';
import { FILES_NAME } from './pack-layout.ts';
import { PackFaultError } from './pack-fault.ts';
import { sha256 } from './signature.ts';

export type Get = (name: string, request: PackRequest) => Promise<PackFetched>;

/** Bytes that a request brings at least before its time is over; a slower server is not waited for. */
const LEAST_PER_REQUEST = 500_000;

/**
 * Downloads one file and checks its size and hash. A request that its time limit cut is continued where it ended.
 * Rejects with `PackFaultError`.
 */
export async function downloaded(
  { sha256: name, bytes }: PackFile,
  get: Get,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Blob> {
  let come = new Blob();
  for (let left = Math.ceil(bytes / LEAST_PER_REQUEST) + 1; left > 0; left--) {
    const from = come.size;
    const answer = await get(`${FILES_NAME}/${name}`, {
      most: bytes,
      from,
      onBytes: (more) => onBytes(from + more),
    });
    if (answer.result !== 'ok' && answer.result !== 'cut') throw failure(answer);
    come = new Blob(answer.continued ? [come, answer.bytes] : [answer.bytes]);
    if (come.size > bytes) break;
    if (answer.result === 'ok') return await checked(come, name, bytes);
  }
  throw new PackFaultError(come.size > bytes ? 'damaged-file' : 'network');
}

async function checked(file: Blob, name: string, bytes: number): Promise<Blob> {
  const read = await file.arrayBuffer();
  if (read.byteLength === bytes && (await sha256(read)) === name) return file;
  throw new PackFaultError(isWebPage(new Uint8Array(read)) ? 'portal' : 'damaged-file');
}

/** What an answer without bytes means. */
export function failure(answer: Exclude<PackFetched, { result: 'ok' | 'cut' }>): PackFaultError {
  if (answer.result === 'unchanged') return new PackFaultError('http');
  if (answer.result === 'refused') {
    const { retryAfter } = answer;
    return new PackFaultError('http', retryAfter === undefined ? {} : { retryAfter });
  }
  if (answer.why === 'off-list') return new PackFaultError('off-origin');
  return new PackFaultError(answer.why === 'too-large' ? 'damaged-file' : 'network');
}

/** A network that wants a login first answers everything with a page of its own. */
export const isWebPage = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('<');

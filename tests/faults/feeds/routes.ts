import type { ServerResponse } from 'node:http';
import { createBrotliCompress, createDeflate, createGzip, gzipSync } from 'node:zlib';
import type { Route } from './agency-server.ts';

/** Answers with a status and headers, and nothing else. */
export const status =
  (code: number, headers: Record<string, string> = {}): Route =>
  (response) =>
    response.writeHead(code, headers).end('<html><body>An error</body></html>');

/** Leads elsewhere; the first part of the path is the host. */
export const redirect =
  (to: string, code = 302): Route =>
  (response) =>
    response.writeHead(code, { location: to }).end();

/** Answers well, with this document. */
export const document =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Route =>
  (response) =>
    response.writeHead(200, headers).end(body);

/** Bytes that are no answer of HTTP. */
export const garbage: Route = (response) => response.socket?.end('SSH-2.0-OpenSSH_9.9\r\n\r\n');
export const reset: Route = (response) => response.socket?.destroy();

/** Sends a beginning, and breaks off. */
export const breaking =
  (beginning: string): Route =>
  (response) => {
    response.writeHead(200, { 'content-length': '5000' });
    response.write(beginning, () => response.socket?.destroy());
  };

/** Says that there are so many bytes, whatever is sent. */
export const lying =
  (body: string, bytes: number): Route =>
  (response) => {
    const head = `HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: ${bytes}\r\n\r\n`;
    response.socket?.end(head + body);
  };

const chunk = Buffer.alloc(65_536);

/** Goes on for as long as somebody reads. */
function pour(response: ServerResponse, into: NodeJS.WritableStream): void {
  const more = (): void => {
    while (!response.destroyed && into.write(chunk));
    if (!response.destroyed) into.once('drain', more);
  };
  more();
}

export const endless: Route = (response) => {
  response.writeHead(200);
  pour(response, response);
};

const packers = { gzip: createGzip, br: createBrotliCompress, deflate: createDeflate };

/** Nothing but zeros, for ever, packed to a thousandth. */
export const bomb =
  (encoding: keyof typeof packers): Route =>
  (response) => {
    response.writeHead(200, { 'content-encoding': encoding });
    const packer = packers[encoding]();
    packer.pipe(response);
    response.on('close', () => packer.destroy());
    pour(response, packer);
  };

/** Ten megabytes of zeros, packed twice: a few hundred bytes. */
export const doubleBomb = document(gzipSync(gzipSync(Buffer.alloc(10_000_000))), {
  'content-encoding': 'gzip, gzip',
});

export const gzipped = (text: string): Uint8Array => gzipSync(text);

/** Says nothing at all, or nothing more after a beginning; `silent` is told when that begins. */
export const falling =
  (beginning: string | undefined, silent: () => void): Route =>
  (response) => {
    if (beginning === undefined) return silent();
    response.writeHead(200);
    response.flushHeaders();
    response.write(beginning, silent);
  };

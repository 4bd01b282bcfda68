/** One request as the transport was given it. */
type Asked = RequestInit & { url: string };

/** A transport that remembers what it was asked, answers with `respond`, and ends with its signal as `fetch` does. */
export function asked(respond: (request: Asked) => Response | Promise<Response>): {
  fetch: typeof fetch;
  requests: Asked[];
} {
  const requests: Asked[] = [];
  const transport = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const request = { ...init, url: input instanceof Request ? input.url : String(input) };
    requests.push(request);
    return await Promise.race([respond(request), aborted(init.signal)]);
  };
  return { fetch: transport, requests };
}

const aborted = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => {
    if (signal?.aborted === true) reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

/** A response that came from another address than the one asked. */
export function redirected(response: Response, url: string): Response {
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

/** A body that sends `chunks` and then nothing, without an end, until its request is stopped. */
export function halting(request: Asked, ...chunks: Uint8Array[]): Response {
  return streamed(request, (stream) => {
    for (const chunk of chunks) stream.enqueue(chunk);
  });
}

/** A body that sends `chunk` every `every` milliseconds, for ever, until its request is stopped. */
export function dripping(request: Asked, chunk: Uint8Array, every: number): Response {
  return streamed(request, (stream) => {
    const timer = setInterval(() => stream.enqueue(chunk), every);
    request.signal?.addEventListener('abort', () => clearInterval(timer));
  });
}

function streamed(
  { signal }: Asked,
  start: (stream: ReadableStreamDefaultController<Uint8Array>) => void,
): Response {
  return new Response(
    new ReadableStream<Uint8Array>({
      start(stream) {
        signal?.addEventListener('abort', () => stream.error(new DOMException('aborted', 'AbortError')));
        start(stream);
      },
    }),
  );
}

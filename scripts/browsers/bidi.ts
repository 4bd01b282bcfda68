/** A WebDriver BiDi connection: commands in, results out. */
export interface Bidi {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  close(): void;
}

const LIMIT = 30_000;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Connects to a BiDi address. Every command has a time limit and fails with the browser's own words. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)));
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as {
      id?: number;
      type: string;
      result?: unknown;
      error?: string;
      message?: string;
    };
    const open = message.id === undefined ? undefined : waiting.get(message.id);
    if (open === undefined || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.type === 'success') open.resolve(message.result);
    else open.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser closed the connection'));
    waiting.clear();
  });
  return {
    send: <T>(method: string, params: object = {}) =>
      new Promise<T>((resolve, reject) => {
        const id = ++last;
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`${method} took longer than ${LIMIT} ms`));
        }, LIMIT);
        waiting.set(id, {
          resolve: (result) => {
            clearTimeout(timer);
            resolve(result as T);
          },
          reject: (error) => {
            clearTimeout(timer);
            reject(error);
          },
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}

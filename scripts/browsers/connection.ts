/** A connection to a browser, WebDriver BiDi or DevTools protocol: commands in, results out. */
export interface Connection {
  /** `sessionId` names the page that a DevTools command is meant for. */
  send<T = unknown>(method: string, params?: object, sessionId?: string): Promise<T>;
  close(): void;
}

const LIMIT = 30_000;

/** The error is a word in one protocol and an object in the other. */
interface Reply {
  id?: number;
  result?: unknown;
  error?: unknown;
  message?: string;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Connects to an address that a browser gave. Every command has a time limit and fails with the browser's own words. */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)));
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Reply;
    const open = message.id === undefined ? undefined : waiting.get(message.id);
    if (open === undefined || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.error === undefined) open.resolve(message.result);
    else open.reject(new Error(`${JSON.stringify(message.error)} ${message.message ?? ''}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser closed the connection'));
    waiting.clear();
  });
  return {
    send: <T>(method: string, params: object = {}, sessionId?: string) =>
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
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      }),
    close: () => socket.close(),
  };
}

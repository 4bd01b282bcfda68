// @vitest-environment node
import net from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Proxy, startProxy } from '../../scripts/browsers/proxy.ts';

let target: net.Server;
let proxy: Proxy;

beforeEach(async () => {
  target = net.createServer((socket) => socket.end('from the local server'));
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
  const address = target.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  proxy = await startProxy(address.port, (host) => host === 'paper.example');
});
afterEach(async () => {
  await proxy.close();
  await new Promise((resolve) => target.close(resolve));
});

/** Everything that the proxy answers to one request. */
const answer = (request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const socket = net.connect(proxy.port, '127.0.0.1', () => socket.write(`${request}\r\n\r\n`));
    socket.on('data', (data) => {
      text += String(data);
      if (text.includes('502')) socket.end();
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });

test('an allowed host is led to the local server', async () => {
  expect(await answer('CONNECT paper.example:443 HTTP/1.1')).toMatch(
    /^HTTP\/1\.1 200 .*from the local server$/su,
  );
});

test.each([
  ['CONNECT elsewhere.example:443 HTTP/1.1', 'elsewhere.example'],
  ['CONNECT paper.example.evil.example:443 HTTP/1.1', 'paper.example.evil.example'],
  ['GET http://paper.example/ HTTP/1.1\r\nHost: paper.example', 'paper.example'],
])('%s is refused and remembered', async (request, host) => {
  expect(await answer(request)).toMatch(/^HTTP\/1\.1 502 /u);
  expect(proxy.asked).toEqual([host]);
});

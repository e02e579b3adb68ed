import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it, vi } from 'vitest';
import { watchRequests } from '../../../../src/publish/dev/answered-requests.ts';

function setUp() {
  const { middleware, ended } = watchRequests();
  const request = () => {
    const response = new EventEmitter();
    middleware({} as IncomingMessage, response as ServerResponse, () => undefined);
    return { end: () => response.emit('close') };
  };
  const waiting = () => {
    const close = vi.fn();
    return { close, done: ended().then(close) };
  };
  return { request, waiting };
}

it('waits for the requests that are being answered, and for no later ones', async () => {
  const { request, waiting } = setUp();
  const [first, second] = [request(), request()];
  const { close, done } = waiting();
  request();
  first.end();
  await Promise.resolve();
  expect(close).not.toHaveBeenCalled();
  second.end();
  await done;
  expect(close).toHaveBeenCalledOnce();
});

it('does not wait if no request is being answered', async () => {
  const { request, waiting } = setUp();
  request().end();
  const { close, done } = waiting();
  await done;
  expect(close).toHaveBeenCalledOnce();
});

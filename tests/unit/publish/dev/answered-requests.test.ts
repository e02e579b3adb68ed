import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, expect, it, vi } from 'vitest';
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

afterEach(() => void vi.useRealTimers());

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

it('waits half a minute for a request that does not end, and never again', async () => {
  vi.useFakeTimers();
  const { request, waiting } = setUp();
  request();
  const first = waiting();
  await vi.advanceTimersByTimeAsync(29_999);
  expect(first.close).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(first.close).toHaveBeenCalledOnce();
  const second = waiting();
  await vi.advanceTimersByTimeAsync(0);
  expect(second.close).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

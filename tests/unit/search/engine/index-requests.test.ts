import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchRequests } from '../../../../src/search/engine/index-requests.ts';

const folder = '/base/pagefind/';

/** What the host answers, and what it was asked for. */
let answer: (path: string) => Response;
let asked: string[];

beforeEach(() => {
  asked = [];
  answer = () => new Response('bytes');
  vi.stubGlobal('location', { href: 'https://paper.example/base/search/?q=a' });
  vi.stubGlobal('fetch', async (input: string) => {
    asked.push(input);
    return answer(input);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const offline = () => {
  throw new TypeError('Failed to fetch');
};

describe('a request for a file of the index', () => {
  it('that is answered is passed on', async () => {
    const requests = watchRequests(folder);
    const response = await fetch(`${folder}part/index/a.pf_index`);
    expect(await response.text()).toBe('bytes');
    expect(requests.lostIn(folder)).toBe(0);
  });

  it.each<[string, () => Response]>([
    ['the line is down', offline],
    ['the file is gone', () => new Response('Not found', { status: 404 })],
    [
      'a page is sent in its place',
      () => new Response('<p>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    ],
  ])('is lost if %s', async (_, given) => {
    answer = given;
    const requests = watchRequests(folder);
    await expect(fetch(`${folder}part/index/a.pf_index`)).rejects.toThrow();
    expect(requests.lostIn(`${folder}part/`)).toBe(1);
    expect(requests.lostIn(`${folder}other/`)).toBe(0);
  });

  it('for the text of a page rejects if it is lost, and does not count for the chunks', async () => {
    answer = offline;
    const requests = watchRequests(folder);
    await expect(fetch(`${folder}part/fragment/a.pf_fragment`)).rejects.toThrow();
    expect(requests.lostIn(`${folder}part/`)).toBe(0);
  });

  it('is not made for a text that is known', async () => {
    const requests = watchRequests(folder);
    requests.provide(`${folder}part/pagefind-entry.json`, '{"version":"1"}');
    for (const query of ['?ts=1', '?ts=2']) {
      const response = await fetch(`${folder}part/pagefind-entry.json${query}`);
      expect(await response.json()).toEqual({ version: '1' });
    }
    expect(asked).toEqual([]);
  });

  it('is made again where a preload had failed', async () => {
    let isFirst = true;
    answer = () => {
      if (!isFirst) return new Response('bytes');
      isFirst = false;
      return offline();
    };
    const requests = watchRequests(folder);
    expect(await (await fetch(`${folder}part/a`)).text()).toBe('bytes');
    expect(requests.lostIn(folder)).toBe(0);
  });
});

it('other requests are left alone', async () => {
  answer = () => new Response('Not found', { status: 404 });
  const requests = watchRequests(folder);
  expect((await fetch('/base/lexicon/root.json')).status).toBe(404);
  expect(requests.lostIn('/')).toBe(0);
});

describe('a file that is loaded once', () => {
  const file = `${folder}program/wasm.en.pagefind`;

  it('can be read as often as it is asked for', async () => {
    watchRequests(folder).loadOnce(`${folder}program/`);
    const texts = [fetch(file), fetch(file)].map(async (response) => (await response).text());
    expect(await Promise.all(texts)).toEqual(['bytes', 'bytes']);
    expect(await (await fetch(file)).text()).toBe('bytes');
    expect(asked).toEqual([file]);
  });

  it('is asked for again after a failure', async () => {
    answer = offline;
    watchRequests(folder).loadOnce(`${folder}program/`);
    await expect(fetch(file)).rejects.toThrow();
    answer = () => new Response('bytes');
    expect(await (await fetch(file)).text()).toBe('bytes');
  });
});

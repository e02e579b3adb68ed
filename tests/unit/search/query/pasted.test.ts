import { expect, it } from 'vitest';
import { meantText } from '../../../../src/search/query/pasted.ts';

it.each([
  ['https://courier.example/news/boeing-door-plug/', 'boeing door plug'],
  ['www.courier.example/2024/rain-in-may.html?from=feed#p-1', 'rain in may'],
  ['courier.example/news/rain-in-may', 'rain in may'],
  ['http://localhost.test:4321/news/rain/', 'rain'],
  ['http://localhost:4321/news/rain/', 'rain'],
  ['https://192.0.2.7/sub/dir/news/rain-in-may/', 'rain in may'],
  ['/sub/dir/news/rain/', 'rain'],
  ['/news/rain-in-may/', 'rain in may'],
  ['/news/rain-in-may', 'rain in may'],
  ['/rain/', 'rain'],
  ['/2024/05/rain.html?from=feed', 'rain'],
  ['/people/lucy-march/#coverage', 'lucy march'],
  ['#MarchForScience #haqqani', 'March For Science haqqani'],
  ['#G20Summit', 'G20 Summit'],
  ['＃Ukraine', 'Ukraine'],
  ['@BarackObama @bob_dole', 'Barack Obama bob dole'],
  ['lucy.march@courier.example', 'lucy march'],
  ['write to lucy.march@courier.example', 'write to lucy march'],
  ['earth-\nquake and infor\u00ad\nmation', 'earthquake and information'],
])('%j means “%s”', (query, text) => {
  expect(meantText(query)).toBe(text);
});

it.each([
  'read https://courier.example/news/rain/',
  'U.S./China',
  'and/or',
  '/ rain / may',
  'read /news/rain/',
  '9/11',
  'C# at 5 @ night',
  'pre-\nand post-War'.replace('\n', ' '),
  'Jean-\nPaul',
])('%j is left as it is', (query) => {
  expect(meantText(query)).toBe(query);
});

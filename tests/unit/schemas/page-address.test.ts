import { describe, expect, it } from 'vitest';
import { mayHaveWrappedAddress, pageAddress } from '../../../src/schemas/page-address.ts';

const page = 'https://x.example/a%20b/?c=d%26e&f=g+h#i';
const encoded = encodeURIComponent(page);

describe('a redirect that carries the address in clear leads to the page', () => {
  it.each([
    `https://www.google.com/url?q=${encoded}&sa=D&source=editors&ust=1700000000000000&usg=AOvVaw0`,
    `https://www.google.co.uk/url?sa=t&source=web&url=${encoded}&ved=2ahUKE`,
    `http://google.de/url?q=${encoded}`,
    `https://l.facebook.com/l.php?u=${encoded}&h=AT0abc`,
    `https://l.instagram.com/?u=${encoded}&e=AT0`,
    `https://eur02.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C02%7C&reserved=0`,
    `https://nam02.safelinks.protection.outlook.com/ap/w-59584e83/?url=${encoded}&data=05`,
    `https://www.youtube.com/redirect?event=video_description&redir_token=Q&q=${encoded}&v=a`,
    `https://slack-redir.net/link?url=${encoded}`,
    `https://urldefense.com/v3/__${page}__;!!Abc-1$`,
    `https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${encoded}`)}`,
    `https://www.google.com/url?q=${encodeURIComponent('https://x.example/a%20b/?c=d%26e&f=g+h')}#i`,
  ])('%s', (url) => {
    expect(mayHaveWrappedAddress(url)).toBe(true);
    expect(pageAddress(url)).toBe(page);
  });
});

describe('parameters that only track readers are left out', () => {
  it.each([
    ['https://x.example/?utm_source=newsletter&utm_medium=email', 'https://x.example/'],
    ['https://x.example/a?id=1&fbclid=IwAR0#part', 'https://x.example/a?id=1#part'],
    ['https://x.example/a?gclid=1&id=%C3%BC&x=a+b', 'https://x.example/a?id=%C3%BC&x=a+b'],
    ['http://x.example?msclkid=1', 'http://x.example'],
    ['https://x.example/?mc_cid=1&mc_eid=2&p=3', 'https://x.example/?p=3'],
    ['//x.example/?UTM_Campaign=a', '//x.example/'],
    ['/news/y/?utm_source=newsletter', '/news/y/'],
    [
      `https://www.google.com/url?q=${encodeURIComponent('https://x.example/?utm_source=a&b=1')}`,
      'https://x.example/?b=1',
    ],
  ])('%s', (url, expected) => expect(pageAddress(url)).toBe(expected));
});

describe('an address stays as it is, byte by byte', () => {
  it.each([
    ['a page of a search', 'https://www.google.com/search?q=https%3A%2F%2Fx.example%2F'],
    ['a redirect to no address', 'https://www.google.com/url?q=bridge'],
    ['a redirect to a script', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['a redirect without a parameter', 'https://l.facebook.com/l.php?h=1'],
    ['a redirect with a broken escape', 'https://www.google.com/url?q=https%3A%2F%2Fx.example%2F%'],
    ['a host of a like name', 'https://google.com.x.example/url?q=https%3A%2F%2Fy.example%2F'],
    [
      'a page that another one is shown in',
      'https://www.facebook.com/sharer.php?u=https%3A%2F%2Fx.example',
    ],
    [
      'an address that is not readable',
      'https://urldefense.com/v3/__https://x.example/a*b__;Iw!!A$',
    ],
    ['an archived page', 'https://web.archive.org/web/2020/https://x.example/?utm_source=a'],
    ['parameters that may mean something', 'https://x.example/?ref=a&source=b&si=c&s=d&id=fbclid'],
    ['a parameter with such a word', 'https://x.example/?my_utm_source=1&utm=2&gclid_x=3'],
    ['a fragment', 'https://x.example/#?utm_source=a'],
    ['mail', 'mailto:a@x.example?subject=a&utm_source=b'],
    ['an odd query', 'https://x.example/?&&a==b&?c'],
  ])('%s', (_name, url) => expect(pageAddress(url)).toBe(url));
});

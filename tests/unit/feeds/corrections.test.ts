import { getRssString } from '@astrojs/rss';
import { expect, it } from 'vitest';
import { correctionsFeedOptions } from '../../../src/feeds/corrections.ts';
import { createAddresses } from '../../../src/model/url.ts';
import { xmlFaults } from '../../support/built/xml.ts';

const paper = {
  title: 'The Test & Times',
  tagline: 'A paper',
  language: 'en-GB',
  addresses: createAddresses('https://test.example/sub/'),
};

it('the feed of corrections has each of a story, with an id of its own', async () => {
  const link = { path: '/sub/news/x/', title: 'Flood & fire' };
  const at = '2009-12-16T09:30:00-05:00';
  const xml = await getRssString(
    correctionsFeedOptions(paper, [
      { label: 'Correction', at, text: 'One.', link },
      { label: 'Clarification', at, text: 'Two.', link },
    ]),
  );
  expect(xmlFaults(xml)).toEqual([]);
  expect(xml).toContain('<link>https://test.example/sub/corrections/</link>');
  expect(xml).toContain('<title>Correction: Flood &amp; fire</title>');
  expect(xml).toContain('<description>Two.</description>');
  expect(xml.match(/<link>https:\/\/test\.example\/sub\/news\/x\/<\/link>/g)).toHaveLength(2);
  const ids = xml.match(/<guid isPermaLink="false">[^<]+/g);
  expect(new Set(ids).size).toBe(2);
});

import { beforeEach, describe, expect, it } from 'vitest';
import { cardFile, sectionCard, storyCard } from '../../../src/model/share/share-card.ts';
import { sectionShare, storyShare } from '../../../src/queries/share-pictures.ts';
import { paper } from '../../../src/queries/site.ts';
import { setContent } from '../../../src/source/content.ts';
import { createContent, unread } from '../../../src/source/create-content.ts';
import { sampleArticle, samplePicture, sampleSection } from '../samples.ts';

const sizes: Record<string, { width: number; height: number }> = {
  'content/articles/road.png': { width: 1600, height: 1000 },
  'content/articles/tiny.png': { width: 300, height: 200 },
};

beforeEach(() => {
  const picture = (file: string) => {
    const size = sizes[file];
    if (!size) throw new Error(`there is no picture ${file}`);
    return { hash: '0123456789', kind: 'photograph' as const, ...size };
  };
  setContent({ ...createContent(unread), picture });
  return () => setContent(createContent(unread));
});

const section = sampleSection();
const story = sampleArticle('x');
const pictured = sampleArticle('x', { picture: samplePicture });
const card = `/${cardFile(storyCard(story.headline, section.title, paper))}`;
const ofSection = `/${cardFile(sectionCard(section, paper))}`;

describe('other sites show beside a story', () => {
  it('its photograph', () => {
    expect(storyShare(pictured, './road.png', true)).toMatchObject({
      src: expect.stringMatching(/^\/_astro\/road\.[0-9a-f]{8}\.share-50-33\.jpg$/),
      isOwn: true,
    });
  });

  it('its photograph even if it is old', () => {
    expect(storyShare(pictured, './road.png', false).src).toContain('/road.');
  });

  it.each([undefined, './tiny.png'])('its card, if its photograph is %s', (image) => {
    expect(storyShare(pictured, image, true)).toEqual({
      src: card,
      alt: story.headline,
      isOwn: true,
    });
  });

  it('the card of its section, if many stories are newer', () => {
    expect(storyShare(story, undefined, false)).toMatchObject({
      src: ofSection,
      isOwn: false,
    });
  });

  it('the card of its section, if no font has its letters', () => {
    const hindi = { ...story, headline: 'हिन्दी समाचार' };
    expect(storyShare(hindi, undefined, true)).toMatchObject({ src: ofSection, isOwn: false });
  });

  it('the card of the paper, if no font has those of the section either', () => {
    const unreadable = sampleSection('समाचार');
    const hindi = { ...story, headline: 'हिन्दी समाचार', section: unreadable };
    expect(storyShare(hindi, undefined, true)).toMatchObject({
      src: paper.share.src,
      isOwn: false,
    });
    expect(sectionShare(unreadable)).toEqual(paper.share);
  });
});

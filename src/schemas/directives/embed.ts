/** A video, a podcast or a post elsewhere, as a card that leads there: `::embed{url="https://…" title="…"}`. */
import { z } from 'astro/zod';
import { day, line, webAddress } from '../fields.ts';
import { credit } from '../picture.ts';

/** The attributes of an embed. */
export const embedSchema = z
  .strictObject({
    url: webAddress()
      .refine((text) => text.startsWith('https://'), 'does not begin with https://')
      .meta({
        description: 'The address of the video, the podcast or the post. It begins with https://.',
        example: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      }),
    title: line().meta({
      description: 'Its title; of a post, what it is.',
      example: 'How the ferry was built',
    }),
    author: line().optional().meta({
      description: 'Who made it: a channel, a programme or a person.',
      example: 'Wendmouth Harbour Trust',
    }),
    date: day().optional().meta({
      description: 'The day on which it was published there.',
      example: '2026-11-20',
    }),
    image: line().optional().meta({
      description:
        'A still picture of your own: its path, relative to the folder of the text. Pictures from other hosts are not allowed.',
      example: 'pictures/ferry-film.jpg',
    }),
    alt: line().optional().meta({
      description:
        'What the picture shows, for people who cannot see it. It is required with image.',
      example: 'A ferry on a slipway',
    }),
    credit: credit().optional(),
  })
  .refine(({ image, alt }) => image === undefined || alt !== undefined, {
    path: ['alt'],
    message: 'is missing',
  });

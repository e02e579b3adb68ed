/** A route of the page program that makes the sizes of pictures ahead of the pages: Astro makes them only while it builds. */
import path from 'node:path';
import type { APIRoute } from 'astro';
import { sizedPicture } from '../../../queries/pictures.ts';
import { getContent } from '../../../source/content.ts';

export const prerender = true;

export const GET: APIRoute = async () => {
  const wanted = (await getContent().pictureSizes.wanted?.()) ?? [];
  for (const picture of wanted) await sizedPicture(path.posix.basename(picture), picture);
  return new Response();
};

/** Makes the sizes of pictures. Astro's build asks for it as for a page, as sizes are made nowhere else. */
import path from 'node:path';
import type { APIRoute } from 'astro';
import { currentMaking } from '../source/render/current-build.ts';
import { sizedPicture } from './pictures.ts';

export const prerender = true;

export const GET: APIRoute = async () => {
  for (const picture of (await currentMaking()?.wanted) ?? []) {
    await sizedPicture(path.posix.basename(picture), picture);
  }
  return new Response();
};

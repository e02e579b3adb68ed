import { z } from 'astro/zod';

/** For directives that take no attributes. */
export const noAttributes = z.strictObject({});

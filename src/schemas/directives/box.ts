/** Facts in a box: `:::box[Title]`. */
import { z } from 'astro/zod';

/** The attributes of a box: it has none. */
export const boxSchema = z.strictObject({});

/** Events in their order: `:::timeline[Title]`. */
import { z } from 'astro/zod';

/** The attributes of a timeline: it has none. */
export const timelineSchema = z.strictObject({});

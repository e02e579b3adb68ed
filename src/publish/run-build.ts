/** The build command. */
import { parseArgs } from 'node:util';
import { buildMoment, setBuildMoment } from '../model/dates/clock.ts';
import type { BuildPlace } from './acceleration.ts';
import { loadAcceleration, plainParts, publish } from './publish.ts';
import { openStaging } from './staging.ts';

/** Leaves out the search index; for measurements. */
const withoutIndex = '--without-index';

/** Builds the site, or one machine's share of it. @returns what was done, in a sentence */
export async function build(args: readonly string[]): Promise<string> {
  const root = process.cwd();
  const moment = buildMoment(process.env);
  setBuildMoment(process.env, moment);
  const { folder, target } = await openStaging(root);
  const withIndex = !args.includes(withoutIndex);
  const place: BuildPlace = { root, folder, target, moment, withIndex };
  const acceleration = await loadAcceleration();
  const others = args.filter((arg) => arg !== withoutIndex);
  if (acceleration) return acceleration.build(place, others, publish);
  // The accelerators read all other flags.
  parseArgs({ args: others, options: {} });
  return publish(place, plainParts(place));
}

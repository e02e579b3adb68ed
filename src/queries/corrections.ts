/** The corrections of the whole paper, and the stories that it has withdrawn. */
import { plainLine } from '../markdown/lines/printed-line.ts';
import {
  listCorrections,
  type ListedCorrection,
  type WithdrawnStory,
} from '../model/amendments/listed-corrections.ts';
import { buildMoment } from '../model/dates/clock.ts';
import { publicationState } from '../model/publication.ts';
import { getContent } from '../source/content.ts';
import { once } from './once.ts';
import { getArticles } from './publication.ts';
import { paper } from './site.ts';

/** The content of the notices of withdrawn stories. */
export const getWithdrawnStories = once(async (): Promise<WithdrawnStory[]> => {
  const moment = buildMoment(process.env);
  return getContent()
    .entries('articles')
    .flatMap(({ slug, data }) => {
      const { withdrawn, published } = data;
      if (!withdrawn || publicationState(data, moment) !== 'withdrawn') return [];
      const { at, reason, text } = withdrawn;
      const path = paper.addresses.entry('articles', slug);
      const words = (line: string) => plainLine(line, paper.language);
      return [{ slug, path, published, at, reason: words(reason), text: text && words(text) }];
    });
});

/** Everything that `/corrections/` lists, newest first. */
export const getCorrections = once(async (): Promise<ListedCorrection[]> =>
  listCorrections(await getArticles(), await getWithdrawnStories()),
);

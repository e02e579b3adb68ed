import type { APIRoute } from 'astro';
import { staticPages } from '../../../queries/static-pages.ts';
import { getLexicon } from '../../../queries/lexicon.ts';
import { paper } from '../../../queries/site.ts';

interface Props {
  text: string;
}

export const getStaticPaths = () =>
  staticPages('search list', async () => {
    const { root, lists } = await getLexicon();
    return [...lists].map(([list, text]) => ({
      path: `${paper.addresses.lexicon}${root.edition}/${list}.json`,
      params: { edition: root.edition, list },
      props: { text } satisfies Props,
    }));
  });

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);

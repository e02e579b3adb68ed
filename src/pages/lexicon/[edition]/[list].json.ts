import type { APIRoute } from 'astro';
import { staticPages } from '../../../queries/static-pages.ts';
import { getLexicon } from '../../../queries/lexicon.ts';
import { paper } from '../../../queries/site.ts';

export const getStaticPaths = () =>
  staticPages('search list', async () => {
    const { root, lists } = await getLexicon();
    return [...lists].map(([list, text]) => ({
      path: `${paper.addresses.lexicon}${root.edition}/${list}.json`,
      params: { edition: root.edition, list },
      props: { text },
    }));
  });

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

import type { APIRoute } from 'astro';
import { staticPages } from '../../../queries/static-pages.ts';
import { getLexicon } from '../../../queries/lexicon.ts';
import { paper } from '../../../queries/site.ts';

export const getStaticPaths = () =>
  staticPages('shard', async () => {
    const { root, shards } = await getLexicon();
    return [...shards].map(([group, text]) => ({
      path: `${paper.addresses.lexicon}${root.edition}/${group}.txt`,
      params: { edition: root.edition, group },
      props: { text },
    }));
  });

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

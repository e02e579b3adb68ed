import type { APIRoute } from 'astro';
import { staticPages } from '../../../../queries/static-pages.ts';
import { getLexicon } from '../../../../queries/lexicon.ts';
import { paper } from '../../../../queries/site.ts';

interface Props {
  text: string;
}

export const getStaticPaths = () =>
  staticPages('details', async () => {
    const { root, details } = await getLexicon();
    return [...details].map(([{ kind, slug }, text]) => ({
      path: `${paper.addresses.lexicon}${root.edition}/${kind}/${slug}.json`,
      params: { edition: root.edition, kind, id: slug },
      props: { text } satisfies Props,
    }));
  });

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);

import type { APIRoute } from 'astro';
import { getLexicon } from '../../../../queries/lexicon.ts';

interface Props {
  text: string;
}

export async function getStaticPaths() {
  const { root, details } = await getLexicon();
  return [...details].map(([{ kind, slug }, text]) => ({
    params: { edition: root.edition, kind, id: slug },
    props: { text } satisfies Props,
  }));
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);

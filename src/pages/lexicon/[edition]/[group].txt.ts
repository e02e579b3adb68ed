import type { APIRoute } from 'astro';
import { getLexicon } from '../../../queries/lexicon.ts';

interface Props {
  text: string;
}

export async function getStaticPaths() {
  const { root, shards } = await getLexicon();
  return [...shards].map(([group, text]) => ({
    params: { edition: root.edition, group },
    props: { text } satisfies Props,
  }));
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);

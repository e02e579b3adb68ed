import type { APIRoute } from 'astro';
import { bundleFile } from '../../../names/files/details-bundle.ts';
import { staticPages } from '../../../queries/static-pages.ts';
import { getLexicon } from '../../../queries/lexicon.ts';
import { paper } from '../../../queries/site.ts';

/** The lists that the search loads, and the details of names. */
export const getStaticPaths = () =>
  staticPages('search list', async () => {
    const { root, lists, bundles } = await getLexicon();
    const files = [
      ...[...lists].map(([list, text]) => ({ file: `${list}.json`, text })),
      ...bundles.map((text, bundle) => ({ file: bundleFile(bundle), text })),
    ];
    return files.map(({ file, text }) => ({
      path: `${paper.addresses.lexicon}${root.edition}/${file}`,
      params: { edition: root.edition, file: file.replace(/\.json$/, '') },
      props: { text },
    }));
  });

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

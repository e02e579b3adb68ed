import type { APIRoute } from 'astro';
import { bundleFile } from '../../../../names/files/details-bundle.ts';
import { staticPages } from '../../../../queries/static-pages.ts';
import { getLexicon } from '../../../../queries/lexicon.ts';
import { paper } from '../../../../queries/site.ts';

export const getStaticPaths = () =>
  staticPages('details', async () => {
    const { root, bundles } = await getLexicon();
    return bundles.map((text, bundle) => ({
      path: `${paper.addresses.lexicon}${root.edition}/${bundleFile(bundle)}`,
      params: { edition: root.edition, bundle: String(bundle) },
      props: { text },
    }));
  });

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);

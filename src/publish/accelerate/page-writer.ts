/** Renders pages with the page program and writes their files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileOfPage, type Addresses } from '../../model/url.ts';
import { getContent, setContent, type StaticPage } from '../../source/content.ts';
import { readPageFacts, type PageFacts } from '../verify/page-facts.ts';
import type { PageProgram } from './program/page-program.ts';

/** Some pages of one route, by its pattern. */
export interface PageBatch {
  route: string;
  pages: readonly StaticPage[];
}

/** Facts of rendered pages by file; files that are not pages, such as JSON, are left out. */
export type WrittenPages = readonly (readonly [file: string, facts: PageFacts])[];

export interface PageWriter {
  /** Renders pages of a route with parameters. */
  write(batch: PageBatch): Promise<WrittenPages>;
  /** Renders the one page of a route without parameters. @param file its file, from the build */
  writeOnly(route: string, file: string, address: string): Promise<WrittenPages>;
}

/** @param folder of the build */
export function createPageWriter(
  program: PageProgram,
  folder: string,
  { base, origin }: Pick<Addresses, 'base' | 'origin'>,
): PageWriter {
  const writeOnly = async (route: string, file: string, address: string): Promise<WrittenPages> => {
    const response = await program.render(route, new URL(address, origin));
    const text = await response.text();
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    return file.endsWith('.html') ? [[file, readPageFacts(text)]] : [];
  };
  return {
    async write({ route, pages }) {
      const content = getContent();
      // While they are rendered, every route has only these pages.
      setContent({ ...content, selection: { select: async () => pages } });
      program.forgetPages();
      const written: WrittenPages[] = [];
      for (const { path: address } of pages) {
        written.push(await writeOnly(route, fileOfPage(address, base), address));
      }
      setContent(content);
      return written.flat();
    },
    writeOnly,
  };
}

/** Makes pages with the program and writes their files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DuePage, PageMaking } from '../../source/render/current-build.ts';
import { fileOfPage, type Addresses } from '../../model/url.ts';
import { readBuiltPage, type BuiltPage } from '../verify/built-page.ts';
import type { PageProgram } from './page-program.ts';

/** Some pages of one route, by its pattern. */
export interface PageShare {
  route: string;
  pages: readonly DuePage[];
}

export interface PageMaker {
  /** Makes pages of a route that has many. */
  make(share: PageShare): Promise<MadePages>;
  /** Makes the one page of a route. @param file its file, from the build */
  makeOnly(route: string, file: string, address: string): Promise<MadePages>;
}

/** What pages hold that were made, by their files; files that are no pages are left out. */
export type MadePages = readonly (readonly [file: string, page: BuiltPage])[];

/**
 * @param making is told which pages are being made
 * @param folder the build
 */
export function createPageMaker(
  program: PageProgram,
  making: PageMaking,
  folder: string,
  { base, origin }: Pick<Addresses, 'base' | 'origin'>,
): PageMaker {
  const folders = new Set<string>();
  const write = async (route: string, file: string, address: string): Promise<MadePages> => {
    const response = await program.render(route, new URL(address, origin));
    const text = await response.text();
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!folders.has(parent)) {
      mkdirSync(parent, { recursive: true });
      folders.add(parent);
    }
    writeFileSync(target, text);
    return file.endsWith('.html') ? [[file, readBuiltPage(text)]] : [];
  };
  return {
    async make({ route, pages }) {
      making.making = pages;
      program.forgetPages();
      const made: MadePages[] = [];
      for (const { path: address } of pages) {
        made.push(await write(route, fileOfPage(address, base), address));
      }
      making.making = undefined;
      return made.flat();
    },
    makeOnly: write,
  };
}

/** Makes pages with the program and writes their files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DuePage, PageMaking } from '../intake/current-build.ts';
import { fileOfPage, type Addresses } from '../model/url.ts';
import type { PageProgram } from './page-program.ts';

/** Some pages of one route, by its pattern. */
export interface PageShare {
  route: string;
  pages: readonly DuePage[];
}

export interface PageMaker {
  /** Makes pages of a route that has many. */
  make(share: PageShare): Promise<void>;
  /** Makes the one page of a route. @param file its file, from the build */
  makeOnly(route: string, file: string, address: string): Promise<void>;
}

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
  const routes = new Map(program.routes.map((route) => [route.route, route]));
  const write = async (route: string, file: string, address: string) => {
    const data = routes.get(route);
    if (!data) throw new Error(`no route ${route}`);
    const response = await program.render(data, new URL(address, origin));
    const bytes = await response.arrayBuffer();
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!folders.has(parent)) {
      mkdirSync(parent, { recursive: true });
      folders.add(parent);
    }
    writeFileSync(target, Buffer.from(bytes));
  };
  return {
    async make({ route, pages }) {
      making.making = pages;
      program.forgetPages();
      for (const { path: address } of pages) {
        await write(route, fileOfPage(address, base), address);
      }
      making.making = undefined;
    },
    makeOnly: write,
  };
}

import type { NameCollection } from '../../../src/model/collections.ts';
import type { LexiconName } from '../../../src/names/lexicon/name.ts';
import { slugOf } from '../../../src/names/lexicon/shard.ts';

/** A name with a page that stories link to. */
export type SampleName = LexiconName & { kind: NameCollection };

/**
 * Invented names that vary as real ones do: many share a given name, few a surname, and every third has an alias. The same
 * seed gives the same names.
 */
export function sampleNames(count: number, seed = 1): SampleName[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** Prefers the beginning of a list: some given names are frequent. */
  const common = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T;

  const starts =
    'B,D,F,G,H,J,K,L,M,N,P,R,S,T,V,W,Z,Sh,Kh,Ch,Br,Gr,Kr,St,Al,An,Ma,Ra,Ka,Ha,O,E'.split(',');
  const middles = 'a,e,i,o,u,aa,ei,ou,ar,an,in,or,al,el,ash,ur,am,il'.split(',');
  const joints = 'b,d,f,g,k,l,m,n,r,s,t,v,z,kh,sh,nd,rs,lm,dd,ss,nt,rt'.split(',');
  const ends = 'i,ev,ov,ani,son,er,man,ski,zai,an,ari,oglu,ez,in,ich,ad,ul,eh,ski,ton,ard,en'.split(
    ',',
  );
  const word = (parts: number) => {
    let text = pick(starts);
    for (let i = 0; i < parts; i++) text += pick(middles) + pick(joints);
    return text + pick(ends);
  };
  const given = Array.from({ length: 600 }, () => word(random() < 0.7 ? 1 : 0));
  const surnames = Array.from({ length: Math.ceil(count * 0.6) }, () =>
    word(random() < 0.5 ? 1 : 2),
  );
  const bodies = 'Ministry of,Party of,Bank of,University of,National Army of,Front for'.split(',');
  const ids = new Set<string>();
  const names: SampleName[] = [];
  while (names.length < count) {
    const draw = random();
    const kind: NameCollection = draw < 0.7 ? 'people' : draw < 0.85 ? 'places' : 'organisations';
    const surname = pick(surnames);
    const name =
      kind === 'people'
        ? `${common(given)} ${surname}`
        : kind === 'places'
          ? word(1)
          : `${pick(bodies)} ${surname}`;
    const id = slugOf(name);
    if (ids.has(id)) continue;
    ids.add(id);
    const alias = random();
    const aliases =
      alias > 0.33 ? [] : kind === 'people' ? [`${common(given)} ${surname}`] : [word(1)];
    names.push({ id, kind, name, aliases, articles: Math.ceil(1 / (random() + 0.02)) });
  }
  return names;
}

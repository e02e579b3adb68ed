/** The pictures of the sample paper: what each shows, and its size. Faces and horizons stand off centre. */
import { barChart, lineChart } from './charts.ts';
import { crowd, figures } from './crowd.ts';
import { field, hills, sky, smoke, strokes, sun, thicket, water } from './land.ts';
import { backdrop, person, type Looks } from './people.ts';
import { develop, type Photograph } from './render.ts';
import { boards, brushwork, dish, lumps, rope, sheet } from './still.ts';
import { bokeh, corridor, crane, front, piers, ship, skyline, turbine, wetStreet } from './town.ts';

/** Each photograph by the name of its file. */
export const photographs: Readonly<Record<string, Photograph>> = {
  // Rivers and the sea.
  'barrier.jpg': {
    width: 6400,
    height: 3600,
    layers: [
      sky('#5f7f9f', '#f0c9a0', 0.56, 0.62, 3),
      sun(1.42, 0.5, '#ffb070', 0.28),
      hills(0.57, 0.06, '#5a6470', '#d9b795', 4, 2),
      water(0.57, '#c9a98c', '#3d4a52', 0.8, 1.42, 5),
      piers(0.57, 0.28, 0.34, 6, '#a9a49b', 6),
    ],
  },
  'estuary.jpg': {
    width: 4800,
    height: 1200,
    layers: [
      sky('#88a3b8', '#e9dcc6', 0.62, 0.75, 12),
      hills(0.63, 0.14, '#66727a', '#cfd0c8', 8, 0.7),
      skyline(0.64, 0.2, '#6b6964', 0.05, 11, 31),
      crane(3.1, 0.64, 0.4, 0.25, '#4a4f55'),
      crane(3.35, 0.64, 0.34, -0.22, '#4a4f55'),
      water(0.63, '#cfcdc0', '#5d6c70', 0.55, 1.1, 9),
      ship(2.3, 0.72, 0.34, '#27425c', '#e6e1d6'),
    ],
  },
  'storm.jpg': {
    width: 2000,
    height: 1125,
    layers: [
      sky('#3d4650', '#98a1a3', 0.4, 0.95, 22),
      water(0.4, '#8c9694', '#2c3a3d', 1.5, 9, 17),
      smoke(1.05, 0.86, '#e8ecec', 0.75, 3),
      smoke(1.2, 0.9, '#dfe6e6', 0.6, 8),
      piers(0.62, 1.2, 0.3, 3, '#6d6a64', 4),
      strokes(0.45, '#cdd6da', 0.22),
    ],
  },
  'scallops.jpg': {
    width: 1600,
    height: 1067,
    layers: [
      sky('#7fa6c4', '#e8e6dc', 0.36, 0.5, 41),
      hills(0.37, 0.1, '#5b6b62', '#cdd6d4', 14, 1.4),
      water(0.36, '#a9c0c6', '#2f5560', 0.7, 0.3, 12),
      ship(0.85, 0.62, 0.44, '#8c2f2a', '#f0ece2'),
      ship(0.42, 0.44, -0.13, '#2c5a78', '#f0ece2'),
      ship(1.25, 0.41, 0.08, '#3a6b4b', '#f0ece2'),
    ],
  },
  'tripoli-port.jpg': {
    width: 1800,
    height: 1200,
    layers: [
      sky('#4f86b4', '#f3dcb8', 0.66, 0.25, 7),
      sun(0.22, 0.62, '#ffcf8a', 0.24),
      hills(0.68, 0.3, '#7d7f86', '#e6cfae', 21, 0.9),
      skyline(0.69, 0.16, '#b09a7d', 0.03, 16, 12),
      crane(0.95, 0.72, 0.52, 0.4, '#a3392d'),
      crane(1.24, 0.72, 0.46, 0.32, '#b5452f'),
      water(0.7, '#d5bf9d', '#3c5c66', 0.7, 0.22, 3),
      ship(0.62, 0.79, 0.5, '#23303b', '#e9e4d8'),
    ],
  },
  'sallis-yard.jpg': {
    width: 1600,
    height: 1067,
    layers: [
      sky('#8b98a3', '#d9d8d2', 0.7, 0.9, 18),
      skyline(0.72, 0.18, '#74706a', 0.1, 9, 51),
      crane(0.3, 0.76, 0.6, 0.5, '#c08a2a'),
      crane(1.28, 0.74, 0.42, -0.26, '#5a6872'),
      ship(0.36, 0.84, 0.86, '#3b4f60', '#d8d4ca'),
      water(0.83, '#9aa09c', '#4b5658', 0.5, 0.8, 6),
    ],
  },
  'ferry.jpg': {
    width: 320,
    height: 213,
    layers: [
      sky('#6c8295', '#d8d2c4', 0.42, 0.7, 27),
      hills(0.43, 0.1, '#57635c', '#c5c8c0', 19),
      water(0.42, '#aeb3ac', '#46585c', 0.6, 1.1, 14),
      ship(0.35, 0.68, 0.66, '#1f4d3a', '#f0e8d2'),
    ],
  },
  'rowing.jpg': {
    width: 2400,
    height: 1000,
    layers: [
      sky('#9db7c4', '#efe3cf', 0.34, 0.4, 33),
      thicket(0.36, 0.16, '#6b6a3c', 3, 0.8),
      water(0.35, '#b9bfae', '#4a5f5c', 0.35, 1.7, 15),
      ship(0.5, 0.66, 0.95, '#d8b15a', '#d8b15a'),
      ship(1.5, 0.5, 0.5, '#8e2f34', '#8e2f34'),
      figures([
        [0.7, 0.52, 0.13, '#1f3f7a'],
        [0.82, 0.52, 0.13, '#1f3f7a'],
        [0.94, 0.52, 0.13, '#1f3f7a'],
        [1.06, 0.52, 0.13, '#1f3f7a'],
        [1.68, 0.43, 0.075, '#a3282f'],
        [1.76, 0.43, 0.075, '#a3282f'],
      ]),
    ],
  },
  'reeds.jpg': {
    width: 1600,
    height: 1067,
    layers: [
      sky('#9fb3bd', '#f0dfc4', 0.3, 0.4, 55),
      thicket(0.33, 0.16, '#59603f', 7, 0.7),
      water(0.32, '#c4bea6', '#3f4d49', 0.4, 0.5, 8),
      lumps([[1.08, 0.63, 0.15, 0.05]], '#5a4130', 0.5, false),
      lumps([[0.97, 0.6, 0.052, 0.045]], '#6b4e38', 0.4, false),
      strokes(-0.12, '#b59a5c', 0.75, 0.66),
    ],
  },
  // Fields and hills.
  'sindh-fields.jpg': {
    width: 2400,
    height: 1350,
    layers: [
      sky('#86a9c2', '#f0e2c8', 0.34, 0.25, 15),
      sun(0.35, 0.28, '#ffe2ac', 0.22),
      thicket(0.355, 0.06, '#5c6242', 13, 1.2),
      field(0.34, '#a89878', '#d9cdb2', 0.5, 0.5, 4),
      lumps(
        [
          [1.3, 0.7, 0.3, 0.02],
          [0.8, 0.55, 0.22, 0.012],
        ],
        '#efe9dc',
        0.9,
        false,
      ),
      figures([
        [1.25, 0.34, 0.2, '#b5483c'],
        [1.38, 0.36, 0.17, '#2f5d6b'],
      ]),
    ],
  },
  'sindh-boat.jpg': {
    width: 1600,
    height: 1067,
    layers: [
      sky('#a8b5b8', '#eee2cc', 0.3, 0.5, 61),
      thicket(0.32, 0.14, '#4c5a3b', 17, 1),
      water(0.31, '#c3b594', '#6b5f48', 0.35, 0.3, 19),
      ship(0.62, 0.66, 0.5, '#5a3d28', '#7a5a3c'),
      figures([
        [0.82, 0.38, 0.26, '#e6dcc4'],
        [0.98, 0.42, 0.22, '#7a2f4b'],
      ]),
    ],
  },
  'sindh-salt.jpg': {
    width: 1600,
    height: 1600,
    layers: [
      field(-0.5, '#b7a78a', '#b7a78a', 0, 0.4, 9),
      lumps(
        [
          [0.3, 0.34, 0.42, 0.3],
          [0.78, 0.8, 0.3, 0.24],
        ],
        '#e9e4da',
        0.95,
        false,
      ),
    ],
  },
  'moor.jpg': {
    width: 1800,
    height: 1012,
    layers: [
      sky('#7c8a99', '#d8c3ac', 0.52, 0.7, 71),
      hills(0.54, 0.2, '#6a6a72', '#c9b8a6', 25, 0.8),
      hills(0.6, 0.12, '#5a4a3e', '#8d7763', 28, 1.3),
      smoke(0.5, 0.62, '#efe9e2', 1.3, 11),
      smoke(0.56, 0.62, '#d9d2ca', 1.1, 14),
      field(0.58, '#5d4632', '#7c6650', 0, 0.9, 16),
    ],
  },
  'turbines.jpg': {
    width: 1600,
    height: 1000,
    layers: [
      sky('#6f9cc2', '#e6e9e4', 0.68, 0.55, 82),
      hills(0.7, 0.12, '#6c7f72', '#cfd8d2', 36, 0.7),
      turbine(0.34, 0.7, 0.42, 0.3),
      turbine(0.68, 0.7, 0.3, 1.1),
      turbine(0.92, 0.7, 0.22, 1.7),
      field(0.68, '#5f7a3c', '#9aa86e', 0.3, 1.2, 21),
    ],
  },
  'fell.jpg': {
    width: 1600,
    height: 1067,
    layers: [
      sky('#8ea6b5', '#e3ded2', 0.6, 0.8, 91),
      hills(0.62, 0.42, '#7c8088', '#cfd2d0', 44, 0.6),
      hills(0.78, 0.4, '#66704c', '#a7a886', 47, 0.8),
      field(0.74, '#6b6f3e', '#93905f', 0, 0.4, 23),
      figures([
        [0.32, 0.64, 0.2, '#c2402f'],
        [0.52, 0.6, 0.13, '#2d5fa0'],
        [0.64, 0.58, 0.1, '#e0b53a'],
      ]),
    ],
  },
  'estate.jpg': {
    width: 1500,
    height: 1000,
    old: true,
    layers: [
      sky('#8a8a8a', '#e2e2e2', 0.42, 0.7, 93),
      skyline(0.5, 0.28, '#7a7a7a', 0, 7, 77),
      water(0.48, '#bdbdbd', '#6a6a6a', 0.4, 0.6, 22),
      figures([
        [0.52, 0.56, 0.26, '#3a3a3a'],
        [0.66, 0.58, 0.25, '#555555'],
        [1.2, 0.52, 0.18, '#444444'],
      ]),
    ],
  },
  // Streets, houses and rooms.
  'night-bus.jpg': {
    width: 1800,
    height: 1200,
    blur: 1,
    layers: [
      sky('#0d1220', '#2b2a3a', 0.6, 0, 0),
      skyline(0.62, 0.5, '#1a1d28', 0.35, 5, 63),
      wetStreet(0.62, 5),
      bokeh(70, 1.5, 0.5, 12),
    ],
  },
  'court.jpg': { width: 1600, height: 1067, layers: [front('#c2b59a', 5, 3, 0.16, 3)] },
  'flats.jpg': { width: 1000, height: 1800, layers: [front('#a8a39c', 8, 14, -0.2, 12)] },
  'ward.jpg': {
    width: 1200,
    height: 1800,
    layers: [
      corridor(0.24, 0.4, '#b9c6c2', '#8fa3a6', 1.1, 0.667),
      figures([[0.36, 0.42, 0.2, '#3f7f9a']]),
    ],
  },
  'ropewalk.jpg': {
    width: 1800,
    height: 1200,
    layers: [
      corridor(1.05, 0.42, '#a08866', '#7c6243', 0.8, 1.5),
      figures([[0.98, 0.44, 0.16, '#4a5a6a']]),
      rope(0.86, 0.022, -0.34, '#c9ae7c', 3),
      rope(0.97, 0.03, -0.4, '#bfa06c', 9),
    ],
  },
  'theatre.jpg': {
    width: 1000,
    height: 1500,
    blur: 1,
    layers: [
      corridor(0.42, 0.6, '#7c2a26', '#3d1917', 0.7, 0.667),
      bokeh(26, 0.667, 0.22, 31),
      crowd(0.667, 0.74, 0.95, 8),
    ],
  },
  'stage.jpg': {
    width: 1800,
    height: 1200,
    layers: [
      backdrop('#1a0f0c', '#5a3520', 9),
      sun(0.5, 0.1, '#ffcf8f', 0.5),
      crowd(1.5, 0.42, 0.7, 77),
      figures([[0.5, 0.36, 0.4, '#141416']]),
    ],
  },
  'derby.jpg': {
    width: 2000,
    height: 1125,
    layers: [
      backdrop('#1c2430', '#2b3644', 4),
      bokeh(16, 1.78, 0.06, 44),
      crowd(1.78, 0.16, 0.36, 5),
      field(0.44, '#3f7a34', '#5b9a48', 0.8, 0.4, 2),
      figures([
        [0.46, 0.5, 0.36, '#b3202b'],
        [0.66, 0.52, 0.33, '#f0f0f0'],
        [1.15, 0.44, 0.2, '#b3202b'],
        [1.4, 0.46, 0.19, '#f0f0f0'],
        [1.58, 0.43, 0.17, '#b3202b'],
      ]),
    ],
  },
  'count.jpg': {
    width: 1600,
    height: 1067,
    layers: [backdrop('#6b6a66', '#a09a8c', 6), bokeh(10, 1.5, 0.06, 19), crowd(1.5, 0.3, 1, 21)],
  },
  // Things.
  'letters.jpg': {
    width: 1200,
    height: 1200,
    layers: [boards('#5a4230', 3), sheet(0.66, 0.42, 0.5, 0.2, 5), sheet(0.36, 0.6, 0.5, -0.14, 8)],
  },
  'bread.jpg': {
    width: 1400,
    height: 1050,
    layers: [
      boards('#7a5a3c', 7),
      lumps(
        [
          [1.0, 0.34, 0.3, 0.2],
          [0.42, 0.42, 0.33, 0.22],
          [0.86, 0.74, 0.36, 0.22],
        ],
        '#b97a3c',
        0.4,
        true,
      ),
    ],
  },
  'oysters.jpg': {
    width: 1200,
    height: 1200,
    layers: [
      boards('#4b5560', 5),
      lumps(
        [
          [0.3, 0.3, 0.2, 0.15],
          [0.7, 0.26, 0.19, 0.14],
          [0.52, 0.55, 0.22, 0.17],
          [0.2, 0.72, 0.18, 0.15],
          [0.82, 0.76, 0.21, 0.15],
        ],
        '#b5b0a4',
        1,
        false,
      ),
    ],
  },
  'soup.jpg': {
    width: 1200,
    height: 1200,
    layers: [
      boards('#8a6a48', 9),
      dish(0.6, 0.56, 0.38, '#e8e2d6', '#c2702a', 4),
      lumps([[0.16, 0.2, 0.2, 0.13]], '#b9803f', 0.4, true),
    ],
  },
  'hemp.jpg': {
    width: 1600,
    height: 1067,
    layers: [
      backdrop('#2b241c', '#4a3d2c', 3),
      rope(0.16, 0.12, 0.06, '#a88a58', 1),
      rope(0.46, 0.15, 0.1, '#c7a66d', 4),
      rope(0.8, 0.14, 0.04, '#b4945f', 8),
    ],
  },
  'painting.jpg': {
    width: 1200,
    height: 1200,
    layers: [
      brushwork(['#5b7f9a', '#a9bcc0', '#e8d9b8', '#c98a4a', '#8a4a34', '#3f4a3a', '#2a3030'], 6),
    ],
  },
  // Faces.
  'maud-ellery.jpg': portrait(1500, 1000, 1.0, 0.46, 0.58, -0.8, ['#5d6b78', '#b8ab98', 4], {
    skin: '#dcae92',
    hair: '#8d8a86',
    style: 'long',
    coat: '#7a2433',
    shirt: '#efe9e0',
    glasses: true,
  }),
  'zarghuna-wardak.jpg': portrait(1200, 1500, 0.47, 0.42, 0.5, 0.7, ['#7d8f8c', '#c7b393', 8], {
    skin: '#c9966e',
    hair: '#2f5b66',
    style: 'scarf',
    coat: '#2b3f4a',
    shirt: '#2f5b66',
  }),
  'ruth-abara.jpg': portrait(1000, 1500, 0.27, 0.34, 0.36, 0.9, ['#9a8f80', '#5c6657', 12], {
    skin: '#7c4f36',
    hair: '#1b1513',
    style: 'short',
    coat: '#c79a2e',
    shirt: '#f2eee6',
  }),
  'arthur-penhallow.jpg': portrait(1600, 1200, 0.42, 0.48, 0.6, 1, ['#3b3a36', '#8a7a62', 15], {
    skin: '#d3a487',
    hair: '#d6d2ca',
    style: 'bald',
    coat: '#34424c',
    shirt: '#5d6b58',
    beard: true,
  }),
  'greta-lindqvist.jpg': portrait(1500, 1000, 0.48, 0.5, 0.64, 0.8, ['#1c1a1e', '#5e3a2a', 19], {
    skin: '#e6bea2',
    hair: '#c39a5c',
    style: 'long',
    coat: '#17171a',
    shirt: '#17171a',
  }),
  'ines-duarte.jpg': portrait(1200, 1500, 0.3, 0.3, 0.34, 0.6, ['#2f5a3a', '#6f8f5c', 23], {
    skin: '#c4906a',
    hair: '#2a1c15',
    style: 'long',
    coat: '#22252c',
    shirt: '#b3202b',
  }),
  'malcolm-teague.jpg': portrait(1400, 1400, 0.64, 0.4, 0.46, -0.9, ['#7f98a6', '#c4c8c0', 27], {
    skin: '#cf9a7c',
    hair: '#6b655e',
    style: 'short',
    coat: '#c9962c',
    shirt: '#2d3a4a',
    beard: true,
  }),
};

function portrait(
  width: number,
  height: number,
  x: number,
  y: number,
  size: number,
  turn: number,
  [left, right, seed]: [left: string, right: string, seed: number],
  looks: Looks,
): Photograph {
  const layers = [
    backdrop(left, right, seed),
    bokeh(7, width / height, 0.2, seed),
    person(x, y, size, turn, looks),
  ];
  return { width, height, layers };
}

const charts: Record<string, () => Promise<Buffer>> = {
  'rents.png': () =>
    barChart(1200, 800, {
      tone: '#961a1e',
      values: [0.34, 0.38, 0.41, 0.49, 0.58, 0.66, 0.79, 0.88],
    }),
  'salinity.png': () =>
    lineChart(1600, 900, [
      { tone: '#961a1e', values: [0.12, 0.15, 0.14, 0.22, 0.27, 0.41, 0.52, 0.49, 0.68, 0.83] },
      { tone: '#2f6f8a', values: [0.9, 0.86, 0.88, 0.74, 0.7, 0.55, 0.5, 0.47, 0.3, 0.22] },
    ]),
};

/** What makes each picture, by the name of its file. A function is told how many pixels wide a photograph is at most. */
export const pictures: ReadonlyMap<string, (mostWidth?: number) => Promise<Buffer>> = new Map([
  ...Object.entries(photographs).map(
    ([file, photograph]) => [file, (mostWidth?: number) => develop(photograph, mostWidth)] as const,
  ),
  ...Object.entries(charts),
]);

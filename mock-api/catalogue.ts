export type Language = 'en' | 'es' | 'fr' | 'de';

type Weights<T> = readonly (readonly [choice: T, weight: number])[];

export interface Shop {
  /** null: a chat that arrives without a domain. */
  readonly domain: string | null;
  /** Share of all chats. */
  readonly share: number;
  readonly languages: Weights<Language>;
  readonly models: Weights<string>;
  /** What it sells: a search finds these. */
  readonly products: readonly string[];
  /** What its customers ask for in vain, the most wanted first. */
  readonly missing: readonly Readonly<Record<Language, string>>[];
}

const models: Weights<string> = [
  ['gpt-5-mini', 51],
  ['gpt-4-turbo', 22],
  ['gpt-4', 11],
  ['gpt-3.5-turbo', 12],
  ['llama-3.1-70b', 4],
];

const wanted = (en: string, es: string, fr: string, de: string) => ({ en, es, fr, de });

const pumpParts = [
  wanted(
    'hydraulic pump filter',
    'filtro de bomba hidráulica',
    'filtre de pompe hydraulique',
    'Hydraulikpumpenfilter',
  ),
  wanted('pressure gauge', 'manómetro', 'manomètre', 'Manometer'),
  wanted('diesel generator 5kva', 'generador diésel 5kva', 'groupe électrogène 5kva', 'Dieselgenerator 5kva'),
  wanted('wheel bearing kit', 'kit de rodamientos', 'kit de roulement', 'Radlagersatz'),
  wanted('submersible motor 3hp', 'motor sumergible 3hp', 'moteur immergé 3cv', 'Unterwassermotor 3ps'),
  wanted('serpentine belt 6pk1200', 'correa 6pk1200', 'courroie 6pk1200', 'Keilrippenriemen 6pk1200'),
  wanted('o-ring assortment', 'surtido de juntas', 'assortiment de joints', 'O-Ring Sortiment'),
  wanted('air compressor 50l', 'compresor de aire 50l', 'compresseur 50l', 'Druckluftkompressor 50l'),
  wanted('foot valve 2 inch', 'válvula de pie', 'clapet de pied', 'Fußventil 2 Zoll'),
  wanted('float switch', 'interruptor de flotador', 'interrupteur à flotteur', 'Schwimmerschalter'),
];

const tools = [
  wanted('torque wrench 1/2 inch', 'llave dinamométrica', 'clé dynamométrique', 'Drehmomentschlüssel'),
  wanted('rubber hammer', 'martillo de goma', 'maillet caoutchouc', 'Gummihammer'),
  wanted('cordless drill 18v', 'taladro inalámbrico 18v', 'perceuse sans fil 18v', 'Akkubohrschrauber 18v'),
  wanted('tool trolley', 'carro de herramientas', 'servante atelier', 'Werkstattwagen'),
  wanted('dust filter class m', 'filtro de polvo', 'filtre à poussière', 'Staubfilter Klasse M'),
  wanted('hole saw set', 'juego de coronas', 'coffret scies-cloches', 'Lochsägensatz'),
  wanted('workbench vice', 'tornillo de banco', 'étau établi', 'Schraubstock'),
];

const lamps = [
  wanted('brass wall lamp', 'aplique de latón', 'applique laiton', 'Messingwandleuchte'),
  wanted('linen lampshade', 'pantalla de lino', 'abat-jour lin', 'Leinenlampenschirm'),
  wanted('walnut picture frame', 'marco de nogal', 'cadre noyer', 'Nussbaum Bilderrahmen'),
  wanted('paper pendant light', 'lámpara de papel', 'suspension papier', 'Papierleuchte'),
  wanted('dimmer for led', 'regulador led', 'variateur led', 'LED-Dimmer'),
  wanted('ceramic table lamp', 'lámpara de cerámica', 'lampe céramique', 'Keramiklampe'),
  wanted('spare lamp parts', 'recambios de lámpara', 'pièces pour lampe', 'Lampenersatzteile'),
];

const pumpProducts = [
  'garden pump 800',
  'sump pump',
  'suction hose',
  'pump seal kit',
  'pressure switch',
  'check valve',
];
const toolProducts = [
  'claw hammer',
  'socket set',
  'jigsaw blade',
  'spirit level',
  'bench drill',
  'work gloves',
];
const lampProducts = [
  'oak floor lamp',
  'linen cushion',
  'glass pendant',
  'wool throw',
  'reading lamp',
  'mirror',
];

export const shops: readonly Shop[] = [
  {
    domain: 'pumps-direct.example',
    share: 50,
    languages: [
      ['en', 82],
      ['es', 10],
      ['fr', 4],
      ['de', 4],
    ],
    models,
    products: pumpProducts,
    missing: pumpParts,
  },
  {
    domain: 'atelier-lumiere.example',
    share: 27,
    languages: [
      ['fr', 55],
      ['en', 40],
      ['de', 5],
    ],
    models,
    products: lampProducts,
    missing: lamps,
  },
  {
    domain: 'werkzeugmarkt.example',
    share: 16,
    languages: [
      ['de', 60],
      ['en', 35],
      ['fr', 5],
    ],
    models,
    products: toolProducts,
    missing: tools,
  },
  {
    domain: null,
    share: 4,
    languages: [
      ['en', 80],
      ['es', 20],
    ],
    models,
    products: toolProducts,
    missing: [...tools, ...pumpParts],
  },
  {
    // It runs a model without a price: requests and tokens every week, and never a cost.
    domain: 'quiet-shop.example',
    share: 3,
    languages: [['en', 100]],
    models: [['llama-3.1-70b', 1]],
    products: lampProducts,
    missing: lamps,
  },
];

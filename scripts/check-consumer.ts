import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

// Packs the package, unpacks it beside its declared dependencies alone, and compiles a program that uses it:
// strict, with skipLibCheck off, as a bundler resolves and as Node resolves.

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const consumer = `
import { LiveCostTicker, configure } from 'spendglass';
import 'spendglass/register/live-cost-ticker';
import 'spendglass/lang/de';
import { CostTrendChart } from 'spendglass/widgets/cost-trend-chart';

configure({ baseUrl: 'https://example.org' });
const ticker = document.querySelector('live-cost-ticker');
if (ticker instanceof LiveCostTicker) ticker.refreshInterval = 10_000;
const byTag: LiveCostTicker = document.createElement('live-cost-ticker');
const chart: typeof HTMLElement = CostTrendChart;
document.body.append(byTag, new chart());
// @ts-expect-error the properties are typed
byTag.days = 'seven';
`;

const resolutions = [
  { module: 'esnext', moduleResolution: 'bundler' },
  { module: 'node16', moduleResolution: 'node16' },
];

function unpack(folder: string): void {
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(output.toString()) as [{ filename: string }];
  const target = join(folder, 'node_modules/spendglass');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1']);

  const { dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
}

function compiles(folder: string, resolution: (typeof resolutions)[number]): boolean {
  const compilerOptions = {
    ...resolution,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  console.log(`Compiling a consumer, moduleResolution ${resolution.moduleResolution}`);
  return spawnSync('tsc', ['-p', folder], { stdio: 'inherit' }).status === 0;
}

const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
try {
  unpack(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'consumer.ts'), consumer);
  const results = resolutions.map((resolution) => compiles(folder, resolution));
  process.exitCode = results.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

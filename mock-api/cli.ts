import { parseArgs } from 'node:util';
import { faultNames, faultOf, isFault } from './faults/index.js';
import { isScenario, scenarioNames, scenarioOf } from './scenarios/index.js';
import { type ServerOptions, startServer } from './server.js';

const USAGE = `Usage: npm run mock-api -- [options]

  --port <number>     where to listen; 0 takes any free port   (default 8787)
  --scenario <name>   how the server behaves                   (default busy)
  --fault <name>      what goes wrong with every request       (default nothing)
  --seed <number>     another seed, another shop               (default 7)
  --help              this text

Scenarios:
${scenarioNames.map((name) => `  ${name.padEnd(22)}${scenarioOf(name).summary}`).join('\n')}

Faults; one request alone asks for its own by ?fault=<name>, one widget by a base URL that ends in /fault/<name>:
${faultNames.map((name) => `  ${name.padEnd(22)}${faultOf(name).does}`).join('\n')}
`;

class UsageError extends Error {}

const number = (name: string, value: string, most: number): number => {
  const parsed = /^\d+$/.test(value) ? Number(value) : NaN;
  if (parsed <= most) return parsed;
  throw new UsageError(`--${name} must be a whole number from 0 to ${most}, not "${value}"`);
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        scenario: { type: 'string', default: 'busy' },
        fault: { type: 'string' },
        seed: { type: 'string', default: '7' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (problem) {
    const [line] = problem instanceof Error ? problem.message.split('\n') : [];
    throw new UsageError(line ?? 'Unreadable options');
  }
};

/** null: only the usage is asked for. */
const optionsOf = (args: readonly string[]): ServerOptions | null => {
  const { port, scenario, fault, seed, help } = parse(args);
  if (help) return null;
  if (!isScenario(scenario)) {
    throw new UsageError(`--scenario must be one of ${scenarioNames.join(', ')}, not "${scenario}"`);
  }
  if (fault !== undefined && !isFault(fault)) {
    throw new UsageError(`--fault must be one of ${faultNames.join(', ')}, not "${fault}"`);
  }
  const numbers = { port: number('port', port, 65_535), seed: number('seed', seed, 2 ** 31) };
  return { ...numbers, scenario, fault: fault ?? null };
};

const main = async (args: readonly string[]): Promise<void> => {
  const options = optionsOf(args);
  if (!options) {
    process.stdout.write(USAGE);
    return;
  }
  const server = await startServer(options);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // At Ctrl+C a signal comes twice, from the terminal and from npm: the second must not cut the end short.
    process.on(signal, () => {
      // A slow answer may still be waiting for its time, and nobody waits for it any more.
      void server.close().then(() => process.exit(0));
    });
  }
  const fault = server.fault ? `, fault ${server.fault}` : '';
  process.stdout.write(
    `Mock API at ${server.url} (scenario ${server.scenario}${fault}, seed ${options.seed})\n`,
  );
};

main(process.argv.slice(2)).catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = problem instanceof UsageError ? 2 : 1;
});

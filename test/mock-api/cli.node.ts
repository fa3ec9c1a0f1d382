import { expect } from 'chai';
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { faultNames } from '../../mock-api/faults/index.js';
import { scenarioNames } from '../../mock-api/scenarios/index.js';
import { startServer } from '../../mock-api/server.js';
import { TELEMETRY } from './api.js';

const cli = fileURLToPath(new URL('../../mock-api/cli.ts', import.meta.url));
/** A child's coverage would be laid over this process's own and blur both. */
const env = { ...process.env, NODE_V8_COVERAGE: '' };
const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, ['--import=tsx', cli, ...args], { env });

const collect = (child: ChildProcess) => {
  const output = { out: '', err: '' };
  child.stdout!.on('data', (part: Buffer) => (output.out += part.toString()));
  child.stderr!.on('data', (part: Buffer) => (output.err += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { output, ended };
};

const run = async (...args: string[]) => {
  const { output, ended } = collect(start(...args));
  return { code: await ended, ...output };
};

const ready = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.stdout!.on('data', (part: Buffer) => {
      const url = /http:\/\/\S+/.exec(part.toString())?.[0];
      if (url) resolve(url);
    });
  });

describe('command line', function () {
  this.timeout(20_000);

  it('--help tells how it is used, and which scenarios and faults there are', async () => {
    const { code, out, err } = await run('--help');
    expect(code).to.equal(0);
    expect(err).to.equal('');
    expect(out).to.match(/^Usage: npm run mock-api/);
    for (const name of [...scenarioNames, ...faultNames]) expect(out).to.contain(`  ${name} `);
  });

  const wrong: [args: string[], line: RegExp][] = [
    [['--colour'], /'--colour'/],
    [['--port', 'http'], /--port must be a whole number from 0 to 65535, not "http"/],
    [['--port', '70000'], /--port must be/],
    [['--seed=-1'], /--seed must be/],
    [['--scenario', 'sunny'], /--scenario must be one of busy, .*, not "sunny"/],
    [['--fault', 'sunshine'], /--fault must be one of slow, .*, not "sunshine"/],
    [['busy'], /'busy'/],
  ];
  for (const [args, line] of wrong) {
    it(`${args.join(' ')} ends with code 2 and one line`, async () => {
      const { code, out, err } = await run(...args);
      expect(code).to.equal(2);
      expect(out).to.equal('');
      expect(err).to.match(line);
      expect(err.trim().split('\n')).to.have.length(1);
    });
  }

  it('a taken port ends with code 1 and one line', async () => {
    const taken = await startServer({ port: 0 });
    const { code, err } = await run('--port', String(taken.port));
    await taken.close();
    expect(code).to.equal(1);
    expect(err).to.equal(`Port ${taken.port} is already in use.\n`);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends with code 0 when npm gets ${signal}, and leaves nothing behind`, async () => {
      const child = spawn('npm', ['run', '--silent', 'mock-api', '--', '--port', '0'], { env });
      const { ended } = collect(child);
      const url = await ready(child);
      child.kill(signal);
      expect(await ended).to.equal(0);
      expect(await fetch(url).catch(() => null)).to.equal(null);
    });

    it(`says where it listens, serves, and ends with code 0 on ${signal} while a stream is open`, async () => {
      const child = start('--port', '0', '--scenario', 'quiet', '--seed', '3');
      const { output, ended } = collect(child);
      const url = await ready(child);
      const response = await fetch(`${url}${TELEMETRY}/stream`);
      const reader = response.body!.getReader();
      const { value } = await reader.read();
      expect(new TextDecoder().decode(value)).to.match(/^event: telemetry\n/);
      const closed = reader.read().catch(() => null);
      child.kill(signal);
      expect(await ended).to.equal(0);
      await closed;
      expect(output.out).to.contain('scenario quiet, seed 3');
      expect(output.err).to.equal('');
    });
  }
});

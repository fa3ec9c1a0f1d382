import { bodies } from './bodies.js';
import { contents } from './contents.js';
import type { Fault } from './fault.js';
import { refusals } from './refusals.js';
import { silence } from './silence.js';
import { stream } from './stream.js';

/** Every way in which a server can be told to misbehave. */
export const faults = { ...silence, ...refusals, ...bodies, ...contents, ...stream };

/** The same, by what a person would look for. */
const groups = {
  'Too little, too late': silence,
  'A refusal': refusals,
  'No answer': bodies,
  'An answer that cannot be meant': contents,
  'A stream of events': stream,
};

const groupOf = (fault: FaultName): string =>
  Object.entries(groups).find(([, members]) => fault in members)?.[0] ?? '';

export type FaultName = keyof typeof faults;

export const faultNames = Object.keys(faults) as FaultName[];

export const isFault = (name: string): name is FaultName => Object.hasOwn(faults, name);

export const faultOf = (name: FaultName): Fault => faults[name];

const inPath = /\/fault\/([^/]+)\//;

/** What a request asks for by itself: `?fault=slow`, or a base URL that ends in `/fault/slow`; null: nothing. */
export const faultAskedFor = (url: URL): string | null =>
  url.searchParams.get('fault') ?? inPath.exec(url.pathname)?.[1] ?? null;

/** For pages that let somebody choose: the catalogue as JSON. */
export const faultList = () =>
  faultNames.map((name) => {
    const { does, seen, shows, needsPort = false } = faultOf(name);
    return {
      name,
      group: groupOf(name),
      does,
      seen,
      phase: shows.phase,
      words: shows.words.source,
      needsPort,
    };
  });

import { startServer } from '../../mock-api/server.js';
import { serveDemo } from '../serve.js';
import { makeHostsFolder } from './hosts.js';

// What the browser's tests need on real ports: the mock API with its faults, and pages that the widgets do not own.
// Says where both are in one line of JSON, and ends with its parent.

const api = await startServer({ port: 0 });
const folder = makeHostsFolder();
const pages = await serveDemo({ port: 0, api: api.url, folder: folder.path, policies: ['lit-html'] });

process.stdin.resume().once('end', () => {
  folder.remove();
  process.exit(0);
});
process.stdout.write(`${JSON.stringify({ api: api.url, pages: pages.url })}\n`);

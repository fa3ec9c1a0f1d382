// The classic script's entry: it registers and, unlike src/index.ts, exports nothing, so no global is needed.
import '../../src/cdn.js';

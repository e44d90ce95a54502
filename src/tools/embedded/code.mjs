#!/usr/bin/env node
// Stands in for the `code` executable when a test run starts VS Code; see code.ts.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('tsx/cjs');
const { code } = require('./code');
try {
  process.exitCode = await code(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import {enableCompileCache} from 'node:module';

// Compiled code is kept between runs: a warm start saves the parsing of everything the command loads.
enableCompileCache?.();
await import('../dist/cli.js');

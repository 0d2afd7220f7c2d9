import { bindingName, engineName } from '../../src/automation/page-engine.ts';
import { pageEngine } from './serve-world.ts';

// Runs in an isolated world of a page: what is put here is seen by the companion alone, never by the page.
const world = globalThis as Record<string, unknown>;
const tell = world[bindingName] as (text: string) => void;
world[engineName] ??= pageEngine(document, tell);

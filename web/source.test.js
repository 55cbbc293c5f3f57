// What the page's sources must not do, read from the sources.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('./', import.meta.url);
const sources = readdirSync(root, { recursive: true })
  .filter((name) => name.endsWith('.js') && !name.endsWith('.test.js') && !/^(gen|build)\b|wasm_exec/.test(name))
  .map((name) => [name, readFileSync(new URL(name, root), 'utf8').split('\n')]);

// The minifier joins neighbouring const statements and moves the first that
// destructures to their front, past side effects and, where the use stands in
// parentheses, past what it needs: then it is used before it is defined.
test('no const statement that destructures follows another const statement', () => {
  for (const [name, lines] of sources) {
    // The first line of the statement before, by its indentation.
    let before = '';
    lines.forEach((line, i) => {
      const code = line.trim();
      if (code === '' || /^(\/\/|\/?\*)/.test(code)) return;
      const indent = line.length - line.trimStart().length;
      if (/^const [[{]/.test(code)) assert.doesNotMatch(before, new RegExp(`^ {${indent}}const\\b`), `${name}:${i + 1}: ${code}`);
      if (!/^[)\]}]/.test(code) && (indent <= before.search(/\S|$/) || /[{(]$/.test(before))) before = line;
    });
  }
});

test('modules import only what lies beside them', () => {
  for (const [name, lines] of sources) {
    for (const line of lines) {
      const from = /^(?:import|export)\b.*\bfrom '([^']*)'|^import '([^']*)'/.exec(line);
      if (from) assert.match(from[1] ?? from[2], /^\.\.?\//, `${name}: ${line}`);
    }
  }
});

// Views read state and dispatch; only app.js and engine/ know the engine.
test('no view calls the engine or looks elements up in the document', () => {
  for (const [name, lines] of sources.filter(([n]) => /^(view|dom|words)\b/.test(n))) {
    for (const line of lines) {
      assert.doesNotMatch(line, /^import .*engine\//, name);
      assert.doesNotMatch(line, /document\.(getElement|querySelector)/, name);
    }
  }
});

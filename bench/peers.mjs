// Measures the engine's readers beside wink-nlp, both in Node, in one run, on the
// project's own articles: make peers. Ratios count, megabytes per second do not: they
// are those of this machine at this minute.
//
//     node bench/peers.mjs bin/readers.wasm [megabytes]

import fs from "node:fs";
import path from "node:path";
import { execFileSync } from "node:child_process";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";

const [module, megabytes = "1"] = process.argv.slice(2);
const root = execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
await import(path.join(root, "lib/wasm/wasm_exec.js"));

const go = new globalThis.Go();
const { instance } = await WebAssembly.instantiate(fs.readFileSync(module), go.importObject);
go.run(instance); // sets gainsayReaders before it waits

const folder = new URL("../testdata/articles/", import.meta.url);
const articles = fs.readdirSync(folder).map((name) => {
  const text = fs.readFileSync(new URL(name, folder), "utf8");
  return text.slice(text.indexOf("\n\n") + 2); // behind the header lines
});
const texts = [];
let bytes = 0;
for (let i = 0; bytes < Number(megabytes) * 1e6; i++) {
  texts.push(articles[i % articles.length]);
  bytes += Buffer.byteLength(texts[i]);
}

const nlp = winkNLP(model);
const encoder = new TextEncoder();
const readers = {
  gainsay: (text) => globalThis.gainsayReaders(encoder.encode(text)),
  "wink-nlp": (text) => {
    const doc = nlp.readDoc(text);
    return doc.sentences().length() + doc.entities().length();
  },
};

const seconds = {};
for (let round = 0; round < 4; round++) {
  for (const [name, read] of Object.entries(readers)) {
    const start = performance.now();
    for (const text of texts) read(text);
    const took = (performance.now() - start) / 1000;
    if (round > 0) seconds[name] = Math.min(seconds[name] ?? took, took); // the first round warms up
  }
}
for (const [name, took] of Object.entries(seconds)) {
  console.log(`${name.padEnd(10)} ${(bytes / 1e6 / took).toFixed(2)} MB/s`);
}
console.log(`gainsay / wink-nlp: ${(seconds["wink-nlp"] / seconds.gainsay).toFixed(2)}`);
process.exit(0);

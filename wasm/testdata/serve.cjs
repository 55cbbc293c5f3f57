// Serves conversations of testdata/wire from the WebAssembly engine, each from a fresh instance, and prints one JSON array
// of replies (as text) for each. This pairs with ../wasm_test.go.
//
//   node serve.cjs wasm_exec.js engine.wasm conversation.json…
const fs = require("node:fs");
const [exec, engine, ...files] = process.argv.slice(2);
require(exec); // defines globalThis.Go

async function start(module) {
  const go = new Go();
  const instance = await WebAssembly.instantiate(module, go.importObject);
  const ready = new Promise((resolve) => { globalThis.gainsayReady = resolve; });
  go.run(instance);
  await ready;
  return globalThis.gainsayServe;
}

(async () => {
  let out = "";
  const module = await WebAssembly.compile(fs.readFileSync(engine));
  for (const file of files) {
    const serve = await start(module);
    const replies = JSON.parse(fs.readFileSync(file, "utf8")).steps.map((step) => {
      const request = step.requestText ?? JSON.stringify(step.request);
      return new TextDecoder().decode(serve(new TextEncoder().encode(request)));
    });
    for (const odd of [[], [undefined], ["text"], [new Uint16Array(4)]]) {
      replies.push(new TextDecoder().decode(serve(...odd)));
    }
    out += JSON.stringify(replies) + "\n";
  }
  process.stdout.write(out, () => process.exit(0)); // the engine itself never ends
})();

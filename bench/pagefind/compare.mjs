// node compare.mjs SITE ITEMS.json [QUERY...]
// SITE: built by Pressmark, then indexed by npx pagefind --site SITE --glob "articles/2*/*/*/index.html".
// ITEMS.json: a list of {query, path}. Prints for each engine the ranks of the items, and what a first query fetches after gzip.
import {spawn} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, statSync} from "node:fs";
import {createServer} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";

const [site, list, ...queries] = process.argv.slice(2);
const items = JSON.parse(readFileSync(list, "utf8"));
const TYPES = {html: "text/html", js: "text/javascript", css: "text/css", json: "application/json", svg: "image/svg+xml"};

async function run(engine, some, query) {
  const fetched = new Map();
  let done;
  const finished = new Promise(resolve => done = resolve);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    if (path === "/done") {
      request.on("data", body => done(JSON.parse(body)));
      response.end();
      return;
    }
    let file = path === "/compare.html" ? new URL("compare.html", import.meta.url).pathname : join(site, path);
    if (path.endsWith("/")) file += "index.html";
    const body = path === "/compare.json" ? JSON.stringify({items: some, engine, query, root: "/"})
      : existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
    const own = engine === "pagefind" ? path.startsWith("/pagefind/") : path.startsWith("/search/") && path.endsWith(".json")
      || path.startsWith("/assets/search.");
    if (body && own) fetched.set(path, Math.min(gzipSync(body).length, body.length));
    response.writeHead(body ? 200 : 404, {"content-type": TYPES[file.split(".").pop()] ?? "application/octet-stream"});
    response.end(body);
  });
  await new Promise(listening => server.listen(0, "127.0.0.1", listening));
  const address = `http://127.0.0.1:${server.address().port}/compare.html`;
  const chromium = spawn("chromium", ["--headless", "--no-sandbox", "--disable-gpu",
    "--user-data-dir=" + mkdtempSync(join(tmpdir(), "compare-")), "--remote-debugging-port=0", address], {stdio: "ignore"});
  const ranks = await finished;
  chromium.kill();
  server.close();
  server.closeAllConnections();
  return {ranks, files: fetched.size, bytes: [...fetched.values()].reduce((a, b) => a + b, 0)};
}

for (const engine of ["pressmark", "pagefind"]) {
  const {ranks} = await run(engine, items, "");
  console.log(engine, "ranks", ranks.join(" "), "first three:", ranks.filter(r => r > 0 && r < 4).length, "of", ranks.length);
  for (const query of queries) {
    const {files, bytes} = await run(engine, [], query);
    console.log(engine, JSON.stringify(query), bytes, "bytes in", files, "files");
  }
}
process.exit();

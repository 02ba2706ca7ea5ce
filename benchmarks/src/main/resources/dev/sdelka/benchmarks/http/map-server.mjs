// A plain server that answers crm.deal.get from a map: what one would write in a test of an integration.
// Usage: node map-server.mjs FILE, with one deal of the wire a line. Prints where it listens.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";

const deals = new Map();
for (const line of readFileSync(process.argv[2], "utf8").split("\n")) {
  if (line) {
    const deal = JSON.parse(line);
    deals.set(Number(deal.ID), deal);
  }
}

function send(response, status, value) {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Content-Length": body.length });
  response.end(body);
}

const server = createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const started = Date.now() / 1000;
    const { id } = JSON.parse(Buffer.concat(parts).toString("utf8"));
    const deal = deals.get(Number(id));
    if (request.url.endsWith("/crm.deal.get") && deal) {
      const finished = Date.now() / 1000;
      const time = { start: started, finish: finished, duration: finished - started, processing: 0 };
      send(response, 200, { result: deal, time });
    } else {
      send(response, 400, { error: "", error_description: "Not found" });
    }
  });
});
server.keepAliveTimeout = 120_000;
server.listen(0, "127.0.0.1", () => {
  console.log(`Listening on http://127.0.0.1:${server.address().port}/rest/1/secret/`);
});

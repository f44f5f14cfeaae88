import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { d1File } from "#scripts/support/d1-file.ts";
import { esModule } from "#scripts/support/site-process.ts";
import { wranglerSettings } from "#scripts/support/wrangler-settings.ts";
import { localFetch } from "#test/support/local-fetch.ts";
import { bundleBench, startWorkerd } from "./workerd.ts";
import { makeSites } from "./exchange/log.ts";
const dir = "/tmp/chb-cache";
const source = "http://source.localhost", reader = "http://reader.localhost";
const homes = { source: join(dir, "source"), reader: join(dir, "reader") };
const sf = d1File(homes.source, "source"), rf = d1File(homes.reader, "fresh");
if (!existsSync(join(dir, "log.json"))) {
	const t = performance.now();
	const made = await makeSites({ source: { origin: source, database: sf }, reader: { origin: reader, database: rf } }, 5000);
	writeFileSync(join(dir, "log.json"), JSON.stringify(made));
	console.log("made", (performance.now() - t) / 1000, JSON.stringify(made).length);
}
const made = readFileSync(join(dir, "log.json"), "utf8");
const works = (process.argv[2] ?? "pull,pull").split(",");
const profWhich = process.argv[3];
works.forEach((_, i) => { const f = d1File(homes.reader, `r${i}`); for (const e of ["-wal", "-shm"]) try { (await0(f + e)); } catch {} copyFileSync(rf, f); });
import { rmSync } from "node:fs";
function await0(f: string) { rmSync(f, { force: true }); }
const settings = wranglerSettings("community");
const worker = { modules: [esModule("bench.js", await bundleBench("bench/exchange/worker.ts", "benchWorker"))], compatibilityDate: settings.compatibilityDate, compatibilityFlags: settings.compatibilityFlags };
const serving = await startWorkerd(homes.source, [{ ...worker, name: "source", bindings: { ORIGIN: source, SOURCE: source }, d1Databases: { DB0: "source" } }]);
const mf = new Miniflare(convertV4MiniflareOptions({ inspectorPort: profWhich ? 9333 : undefined, workers: [{ ...worker, name: "reader", bindings: { ORIGIN: reader, SOURCE: source }, unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }], d1Databases: Object.fromEntries(works.map((_, i) => [`DB${i}`, `r${i}`])), serviceBindings: { WIRE: { external: { address: `127.0.0.1:${await serving.portOf("source")}`, http: {} } } } }], resourcePersistencePath: homes.reader, cf: false, logRequests: false, log: new Log(LogLevel.ERROR) }));
await mf.ready;
const port = Number((await mf.unsafeGetDirectURL("reader")).port);
let ws: WebSocket | undefined; let id = 0; const waiting = new Map<number, (v: any) => void>();
const cdp = (method: string, params = {}) => new Promise<any>((r) => { waiting.set(++id, r); ws?.send(JSON.stringify({ id, method, params })); });
if (profWhich) {
	const list = await (await fetch("http://127.0.0.1:9333/json")).json() as any[];
	console.log(list.map((l) => l.id + " " + l.title));
	const t = list.find((l) => (l.id + l.title).includes(profWhich));
	ws = new WebSocket(t.webSocketDebuggerUrl);
	await new Promise((r) => { ws!.onopen = r; ws!.onerror = (e) => { console.log(e); r(0); }; });
	ws.onmessage = (m) => { const d = JSON.parse(String(m.data)); waiting.get(d.id)?.(d); };
	await cdp("Profiler.enable");
}
const ask = async (w: string, db: number, body?: string) => { const a = await localFetch(`http://reader.localhost:${port}/bench/${w}?db=${db}`, { method: "POST", body }); return a.text(); };
for (const [i, w] of works.entries()) {
	await ask("open", i);
	if (w === "judge" || w === "verify" || w==="apply") await ask("take", i, made);
	if (profWhich && i === works.length - 1) await cdp("Profiler.start");
	const t = performance.now();
	const r = await ask(w, i);
	console.log(w, r, ((performance.now() - t) / 1000).toFixed(2));
	if (profWhich && i === works.length - 1) { const p = await cdp("Profiler.stop"); writeFileSync("/tmp/p.cpuprofile", JSON.stringify(p.result.profile)); }
}
ws?.close();
await mf.dispose(); await serving.stop();

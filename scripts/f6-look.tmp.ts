import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import { bundleWorker } from "#scripts/support/bundle.ts";
import { migrateFile } from "#scripts/support/migrate.ts";
import { startProcess } from "#scripts/support/site-process.ts";
import { d1File } from "#scripts/support/d1-file.ts";
import { openFront } from "#scripts/support/front.ts";
import { arrive, siteOn } from "#test/support/arrivals.ts";
import { hashOf } from "#identity/secret.ts";
import { boston } from "#scripts/demo/boston/chapter.ts";
import { nairobi } from "#scripts/demo/nairobi/chapter.ts";
import { amsterdam } from "#scripts/demo/amsterdam/chapter.ts";
import { rmSync } from "node:fs";

const dir = "/tmp/f6look/data"; rmSync(dir, { recursive: true, force: true });
const home = dir + "/state/network";
const database = d1File(home, "network");
const proc: { p?: Awaited<ReturnType<typeof startProcess>> } = {};
const front = await openFront(8931, () => proc.p?.portOf("network"));
const origin = "http://network.localhost:8931";
const many = Number(process.argv[2] ?? 0), empty = process.argv[3] === "empty";
migrateFile(database, "federation");
const d1 = new SqliteD1(database);
const site = siteOn(d1, origin, "federation");
const run = (sql: string, ...v: unknown[]) => d1.prepare(sql).bind(...v).run();
await run(`insert into network values ('network','The Learning Network','Learning communities on three continents that tell one another what they tried, and what did not work.',?,?,'["en"]','forest',1)`, "We are chapters of practitioners. Each meets where it is, and decides itself what leaves it.\n\nA practice that failed is read here as carefully as one that worked.", "Tell us who you are, how often you meet, and what you would like to learn from others. We answer within a week.");
await run(`insert into person values ('person_1','Ada Lindqvist','ada@example.org','coordinator','active',1)`);
await run(`insert into session values (?, 's1','person_1','Firefox on Linux',1,?,?)`, await hashOf("look"), Date.now(), Date.now() + 9e9);
const all = '{"kinds":null,"topics":null}';
const chapter = async (o: string, name: string, ours: string | null, theirs: string | null, note: string, ago: number, fails = 0) => {
  const now = Date.now();
  await run(`insert into peer (origin,kind,name,keys,keys_fetched_at,cursor,disclosures_after,interval,last_tried_at,last_reached_at,last_news_at,failures,last_error,next_pull_at,compared_at,agreed,hinted_seq) values (?,'chapter',?,'[]',1,'',0,0,?,?,?,?,?,?,?,1,0)`, o, name, now - 60000, now - ago, now - ago * 40, fails, fails ? o + " could not be reached." : null, now + 3600000, now - ago);
  await run(`insert into link (peer,relation,record_id,our_stance,our_note,our_sends,our_wants,their_stance,their_note,their_sends,their_wants,their_rev,paused,requested_at,changed_at) values (?,'member','',?,'',?,?,?,?,?,?,1,0,?,?)`, o, ours, all, all, theirs, note, all, all, now - ago * 30, now - ago * 20);
};
if (!empty) {
const byKey: Record<string, string> = { boston: "http://boston.localhost:8931", nairobi: "http://nairobi.localhost:8931", amsterdam: "http://amsterdam.localhost:8931" };
let ago = 200_000;
for (const c of [boston, nairobi, amsterdam]) {
  const o = byKey[c.key]!;
  ago *= 3;
  await chapter(o, c.name, "yes", "yes", "", ago, c.key === "amsterdam" ? 4 : 0);
  const send = [];
  send.push({ origin: o, localId: "chapter", kind: "chapter", name: c.name, audience: { scope: "public" } as const, content: { name: c.name, place: c.place, coordinates: { latitude: c.coordinates[0], longitude: c.coordinates[1] }, languages: c.languages, lifeStage: c.lifeStage, tagline: c.tagline, about: c.about, aims: c.aims, founded: c.founded, listed: "public" } });
  for (const p of c.practices) {
    if (p.audience !== "network" && p.audience !== "public") continue;
    let text: Record<string, unknown> = {}; let n = 0;
    for (const v of p.versions) { n++; text = { ...text, ...v };
      const { at, by, reason, status, ...rest } = text as any;
      send.push({ origin: o, localId: "practice_" + p.key, kind: "practice", name: rest.title, version: n, rev: Date.parse(at), language: p.lang, topics: p.tags, audience: { scope: p.audience } as const, content: { ...rest, status, tags: p.tags, version: n, reason }, ...(p.adoptedFrom ? { from: { id: byKey[p.adoptedFrom.chapter] + "/records/practice_" + p.adoptedFrom.practice, version: p.adoptedFrom.version } } : {}) });
    }
    if (p.adoptedFrom) { const a = p.adoptedFrom; const src = byKey[a.chapter] + "/records/practice_" + a.practice;
      send.push({ origin: o, localId: "adoption_" + p.key, kind: "adoption", language: p.lang, from: { id: src, version: a.version }, content: { practice: src, version: a.version, context: a.context, changed: a.changed, startedAt: a.at + "T00:00:00Z", ...(a.report ? { outcome: a.report.outcome, surprised: a.report.surprised, evidence: a.report.evidence, reportedAt: a.report.at + "T00:00:00Z" } : {}) } }); }
  }
  for (const s of c.summaries) send.push({ origin: o, localId: "summary_" + s.period, kind: "summary", name: s.title, language: s.lang, audience: { scope: s.audience } as const, content: { period: { from: s.period + "-01", to: s.period + "-28" }, title: s.title, body: s.body } });
  for (const p of c.people) if (p.consent && (p.consent.to === "network" || p.consent.to === "public")) { const content: any = { name: p.name, homeChapter: c.name }; for (const f of p.consent.fields) content[f] = (p as any)[f]; send.push({ origin: o, localId: "person_" + p.key, kind: "person", name: p.name, audience: { scope: p.consent.to } as const, content }); }
  await arrive(site, ...(send as any));
}
await chapter("http://quito.localhost:8931", "Círculo de Quito", null, "yes", "Somos doce enfermeras y tres maestros de Quito. Nos reunimos cada mes desde marzo, y quisiéramos leer lo que otros han probado con los cambios de turno.", 900_000);
await chapter("http://oslo.localhost:8931", "Oslo læringskrets", "no", "yes", "Can we join?", 9_000_000);
const places = [["Wellington", -41.3, 174.8], ["Utrecht", 52.1, 5.1], ["Rotterdam", 51.9, 4.5], ["Köln", 50.9, 6.9], ["London", 51.5, -0.1], ["São Paulo", -23.5, -46.6], ["東京学習会", 35.7, 139.7], ["Mombasa", -4.0, 39.7], ["New York", 40.7, -74], ["Lagos", 6.5, 3.4]] as const;
for (let i = 0; i < many; i++) { const p = places[i % places.length]!; const o = `http://c${i}.localhost:8931`; const name = i < places.length ? p[0] + " learning circle" : `${p[0]} circle ${i}`; await chapter(o, name, "yes", "yes", "", 60_000 * (i + 1)); await arrive(site, { origin: o, localId: "chapter", kind: "chapter", name, audience: { scope: "public" }, content: { name, place: p[0], coordinates: { latitude: p[1] + (i > 9 ? Math.sin(i) * 6 : 0), longitude: p[2] + (i > 9 ? Math.cos(i) * 8 : 0) }, languages: ["en"], lifeStage: "forming", tagline: "A circle in " + p[0], listed: "public" } }); }
}
d1.close();
const bundle = await bundleWorker("federation");
console.log("eager KB", bundle.filter((m) => m.eager).reduce((s, m) => s + m.contents.length, 0) / 1000, bundle.map((m) => m.path + ":" + m.eager + ":" + m.contents.length).join(" "));
proc.p = await startProcess([{ name: "network", kind: "federation", origin, home, database, secret: "x".repeat(40), setupCode: "code" }], { bundles: { federation: bundle, community: bundle }, wire: () => undefined, watchQueues: false, log: (l) => console.log(l) });
console.log("ready", front.port, process.pid);
process.on("SIGTERM", async () => { await front.close(); await proc.p?.kill(); process.exit(0); });

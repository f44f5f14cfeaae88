import { mkdtempSync, rmSync } from "node:fs";
import { measureExchange } from "./exchange/measure.ts";
import { asTable } from "./report.ts";
const dir = mkdtempSync("/tmp/chb-");
const t=performance.now();
try { console.log(asTable(await measureExchange(dir, Number(process.argv[2]??1)))); } finally { rmSync(dir, { recursive: true }); }
console.log((performance.now()-t)/1000,"s");

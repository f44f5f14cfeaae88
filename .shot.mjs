// node shot.mjs DATA SITE ROLE|visitor PATH NAME [width] [dark]
import { chromium } from "playwright-core"; import fs from "node:fs";
const [dir, site, role, path, name, width="1280", dark] = process.argv.slice(2);
const n = JSON.parse(fs.readFileSync(dir+"/network.json")); const origin = n.sites.find(s=>s.name===site).origin;
const b = await chromium.launch({ executablePath:"/usr/bin/chromium", args:["--no-sandbox","--disable-gpu","--disable-background-networking","--disable-component-update","--disable-sync"]});
const statef=`/tmp/lab/state-${site}-${role}.json`;
const ctx = await b.newContext({ viewport:{width:Number(width),height:900}, colorScheme: dark?"dark":"light", ...(fs.existsSync(statef)?{storageState:statef}:{})});
const p = await ctx.newPage();
if(role!=="visitor" && !fs.existsSync(statef)){ const who=n.people.find(x=>x.site===site&&x.role===role); await p.goto(who.signIn); await p.click("main button[type=submit]"); await p.waitForLoadState(); await ctx.storageState({path:statef}); }
const r = await p.goto(origin+path); console.log(r.status(), p.url(), await p.title());
await p.screenshot({path:`/tmp/lab/${name}.png`, fullPage:true}); await b.close();

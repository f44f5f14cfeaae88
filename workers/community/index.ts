import type { Hono } from "hono";
import { receiveBatch } from "#identity/receive-batch.ts";
import type { WebEnv } from "#web/route.ts";
import { makeApp } from "./app.tsx";
import { configFrom, type Env } from "./config.ts";
import { runChores } from "./jobs/tick.ts";
import { workOf } from "./jobs/work.ts";
import { makeServices, realOutside, type Services } from "./services.ts";

type Running = { readonly services: Services; readonly app: Hono<WebEnv<Services>> };

/** One site an isolate: its configuration is read once, and what it keeps is kept here. */
const running = new WeakMap<Env, Running>();

const siteOf = (env: Env): Running => {
	const known = running.get(env);
	if (known) return known;
	const services = makeServices(configFrom(env), env.DB, realOutside(env.QUEUE));
	const made = { services, app: makeApp(services) };
	running.set(env, made);
	return made;
};

export default {
	fetch: (request, env, context) => siteOf(env).app.fetch(request, env, context),
	queue: (batch, env) => receiveBatch(workOf(siteOf(env).services), batch),
	scheduled: (_event, env) => runChores(siteOf(env).services),
} satisfies ExportedHandler<Env>;

import { configFrom, type Env } from "#site/config.ts";
import { realOutside } from "#site/services.ts";
import { siteWorker } from "#site/worker.ts";
import { makeApp } from "./app.ts";
import { makeServices } from "./services.ts";

export default siteWorker({
	services: (env: Env) => makeServices(configFrom(env), env.DB, realOutside(env.QUEUE)),
	app: makeApp,
	work: () => import("./jobs/work.ts"),
	chores: () => import("./jobs/tick.ts"),
});

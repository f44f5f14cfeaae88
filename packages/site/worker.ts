import { receiveBatch, type Work } from "#identity/receive-batch.ts";
import type { SiteApp } from "./app.tsx";
import type { Env } from "./config.ts";

/** What one kind of site does. Its work and its chores are loaded with the first job: pages don't need them. */
export type WorkerParts<S> = {
	readonly services: (env: Env) => S;
	readonly app: (services: S) => SiteApp;
	readonly work: () => Promise<{ readonly workOf: (services: S) => Work }>;
	readonly chores: () => Promise<{ readonly runChores: (services: S) => Promise<void> }>;
	/** What is done with mail that comes in, where this kind of site takes any. */
	readonly mail?: () => Promise<{
		readonly receiveMail: (services: S, mail: ForwardableEmailMessage) => Promise<void>;
	}>;
};

/** The Worker of one kind of site. One site an isolate: it is made once, and what it keeps is kept here. */
export const siteWorker = <S>({ services, app, work, chores, mail }: WorkerParts<S>) => {
	type Running = { readonly services: S; readonly app: SiteApp };
	const running = new WeakMap<Env, Running>();
	const siteOf = (env: Env): Running => {
		const known = running.get(env);
		if (known) return known;
		const made = services(env);
		const site = { services: made, app: app(made) };
		running.set(env, site);
		return site;
	};
	return {
		fetch: (request, env, context) => siteOf(env).app.fetch(request, env, context),
		queue: async (batch, env) => {
			const { workOf } = await work();
			await receiveBatch(workOf(siteOf(env).services), batch);
		},
		scheduled: async (_event, env) => {
			const { runChores } = await chores();
			await runChores(siteOf(env).services);
		},
		// What is thrown here makes the sender's server try again later.
		...(mail
			? {
					email: async (message: ForwardableEmailMessage, env: Env) => {
						const { receiveMail } = await mail();
						await receiveMail(siteOf(env).services, message);
					},
				}
			: {}),
	} satisfies ExportedHandler<Env>;
};

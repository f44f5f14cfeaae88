import { DatabaseSync } from "node:sqlite";
import { makeApp } from "#community/app.ts";
import { chapter } from "#community/db/chapter.ts";
import { profile } from "#community/db/people.ts";
import { askToLink, makeInvitation } from "#community/features/links/actions.ts";
import type { Job } from "#community/jobs/job.ts";
import { runJob } from "#community/jobs/run.ts";
import { runChores } from "#community/jobs/tick.ts";
import { makeServices, type Services } from "#community/services.ts";
import { day, minute } from "#core/clock.ts";
import { newId, webRandom } from "#core/id.ts";
import { silentLog } from "#core/log.ts";
import { everything } from "#exchange/links.ts";
import { person } from "#identity/tables.ts";
import { migrate } from "#scripts/support/migrate.ts";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import type { SiteApp } from "#site/app.tsx";
import type { Person } from "#web/viewer.ts";

export type InProcess = {
	readonly origin: string;
	readonly services: Services;
	/** Rows of any table, for looking at what is stored. */
	readonly rows: (query: string) => Record<string, unknown>[];
	/** Every text that this site's database holds anywhere, index included. */
	readonly holds: (text: string) => boolean;
	readonly member: (name: string, words?: Partial<typeof profile.$inferInsert>) => Promise<Person>;
};

/** Whole chapters in one process, on real SQLite with real signatures; requests between them never leave it. */
export const chaptersInProcess = async (...names: string[]) => {
	let now = Date.UTC(2026, 10, 20, 9);
	const apps = new Map<string, SiteApp>();
	const queue: { site: InProcess; job: Job }[] = [];
	const unreachable = new Set<string>();

	const start = async (name: string): Promise<InProcess> => {
		const sqlite = new DatabaseSync(":memory:");
		migrate(sqlite, "community");
		const origin = `http://${name}.localhost`;
		const config = {
			origin,
			secret: `the secret of ${name}, long enough to be one`,
			setupCode: null,
			local: true,
			mail: null,
		};
		const services = makeServices(config, new SqliteD1(sqlite), {
			clock: () => now,
			random: webRandom,
			log: silentLog,
			fetch: async (request) => {
				const to = new URL(request.url).origin;
				const app = apps.get(to);
				if (!app || unreachable.has(to) || unreachable.has(origin)) throw new Error(`${to} is away`);
				return app.fetch(request);
			},
			send: async (jobs) => void queue.push(...jobs.map((job) => ({ site, job }))),
		});
		const rows = (query: string) => sqlite.prepare(query).all() as Record<string, unknown>[];
		const site: InProcess = {
			origin,
			services,
			rows,
			holds: (text) =>
				rows("select name from sqlite_master where type = 'table'").some(({ name: table }) =>
					rows(`select * from "${table}"`).some((row) => JSON.stringify(row).includes(text)),
				),
			member: async (memberName, words = {}) => {
				const id = newId("person", services);
				const email = `${memberName.toLowerCase().replaceAll(/\W/g, ".")}@${name}.example.org`;
				await services.db
					.insert(person)
					.values({ id, name: memberName, email, role: "member", state: "active", joinedAt: now - day });
				await services.db
					.insert(profile)
					.values({ personId: id, languages: ["en"], objectives: [], skills: [], updatedAt: now, ...words });
				return { kind: "person", id, name: memberName, role: "member", via: "session", scopes: [] };
			},
		};
		const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
		await services.db.insert(chapter).values({
			id: "chapter",
			name: title,
			tagline: `${title} learns together.`,
			place: title,
			languages: ["en"],
			lifeStage: "launched",
			about: "",
			howToJoin: "",
			aims: [],
			accent: "ink",
			listed: "network",
			updatedAt: now,
		});
		apps.set(origin, makeApp(services));
		return site;
	};
	const sites: InProcess[] = [];
	for (const name of names) sites.push(await start(name));

	/** Does all queued work, as the platform would. */
	const work = async (): Promise<void> => {
		for (let most = 500; queue.length > 0 && most > 0; most--) {
			const next = queue.shift();
			if (next) await runJob(next.site.services, next.job);
		}
	};

	const pass = async (times = 1, step = 6 * minute): Promise<void> => {
		for (let i = 0; i < times; i++) {
			now += step;
			for (const site of sites) await runChores(site.services);
			await work();
		}
	};

	return {
		sites,
		work,
		/** Lets every site's clock fire, and the work that follows from it be done, as often as said. */
		pass,
		/** Links two of them by an invitation; each sends the other everything. */
		link: async (inviting: InProcess, invited: InProcess): Promise<void> => {
			const flow = { note: "", sends: everything, wants: everything };
			const invitation = await makeInvitation(inviting.services, "a steward", flow);
			await askToLink(invited.services, invitation, { stance: "yes", ...flow });
			await work();
			await pass();
		},
		/** Takes a site off the network, or puts it back. */
		away: (site: InProcess, gone: boolean) =>
			void (gone ? unreachable.add(site.origin) : unreachable.delete(site.origin)),
	};
};

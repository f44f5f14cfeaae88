import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { type Import, isTest, type SourceFile, sourceFiles } from "#test/support/source-files.ts";

const files = sourceFiles();
const code = files.filter(({ path }) => !isTest(path));

/** What each package may import, beside itself: the layers of DESIGN, section 2. */
const packages: Readonly<Record<string, readonly RegExp[]>> = {
	core: [],
	protocol: [/^packages\/core\//, /^(zod|http-message-sig|@scure\/base)$/],
	exchange: [/^packages\/(core|protocol)\//, /^drizzle-orm(\/|$)/, /^zod$/],
	identity: [/^packages\/core\//, /^drizzle-orm(\/|$)/, /^(zod|@simplewebauthn\/server)$/],
	account: [/^packages\/(core|identity|web)\//, /^hono(\/|$)/, /^(zod|@simplewebauthn\/server)$/],
	web: [/^packages\/core\//, /^hono(\/|$)/, /^(zod|diff|micromark(-[a-z-]+)?)$/],
	// What both Workers' apps are made of, so it may use all of the others.
	site: [/^packages\//, /^hono(\/|$)/, /^drizzle-orm(\/|$)/, /^zod$/],
};

type Role = "rules" | "store" | "actions" | "routes" | "views" | "job";

const roleOf = (path: string): Role | null => {
	if (/^workers\/[a-z]+\/jobs\//.test(path)) return "job";
	const name = path.match(/^workers\/[a-z]+\/features\/.*?([a-z]+)\.tsx?$/)?.[1];
	if (name === "view") return "views";
	return name === "rules" || name === "store" || name === "actions" || name === "routes" || name === "views"
		? name
		: null;
};

const featureOf = (path: string): string | undefined => path.match(/^workers\/[a-z]+\/features\/[^/]+/)?.[0];

const isForeign = (file: SourceFile, target: string): boolean => featureOf(file.path) !== featureOf(target);

type Ban = { readonly of: (imported: Import, file: SourceFile) => boolean; readonly why: string };

const library = (pattern: RegExp): Ban => ({
	of: ({ target }) => pattern.test(target),
	why: "a library of another layer",
});
const role = (...roles: Role[]): Ban => ({
	of: ({ target, typeOnly }) => !typeOnly && roles.includes(roleOf(target) as Role),
	why: `a file of ${roles.join(", ")}`,
});
const foreign = (...roles: Role[]): Ban => ({
	of: ({ target, typeOnly }, file) => !typeOnly && roles.includes(roleOf(target) as Role) && isForeign(file, target),
	why: `another feature's ${roles.join(", ")}`,
});

const hono = library(/^hono(\/|$)/);
const drizzle = library(/^drizzle-orm(\/|$)/);
const database: Ban = { of: ({ target }) => /\/db\//.test(target), why: "the database" };
const exceptTypes = (ban: Ban): Ban => ({
	of: (imported, file) => !imported.typeOnly && ban.of(imported, file),
	why: ban.why,
});
const runningProtocol: Ban = {
	of: ({ target, typeOnly }) => /^packages\/(exchange|web|identity)\//.test(target) && !typeOnly,
	why: "more than types of the exchange or the web",
};

/** What each kind of file inside a worker never imports. */
const banned: Readonly<Record<Role, readonly Ban[]>> = {
	rules: [hono, drizzle, exceptTypes(database), runningProtocol, role("store", "actions", "routes", "views")],
	store: [hono, role("actions", "routes", "views")],
	actions: [hono, foreign("store"), role("routes", "views")],
	routes: [exceptTypes(drizzle), exceptTypes(database), foreign("store")],
	views: [exceptTypes(drizzle), exceptTypes(database), role("store", "actions", "routes")],
	job: [hono, role("store", "routes", "views")],
};

const matching = (pattern: RegExp, among: readonly SourceFile[]): string[] =>
	among.filter(({ code: text }) => pattern.test(text)).map(({ path }) => path);

describe("the layers", () => {
	it.each(Object.entries(packages))("packages/%s imports what its layer allows", (name, allowed) => {
		const own = new RegExp(`^packages/${name}/`);
		const wrong = code
			.filter(({ path }) => own.test(path))
			.flatMap(({ path, imports }) =>
				imports
					.filter(({ target }) => ![own, ...allowed].some((one) => one.test(target)))
					.map(({ target }) => `${path} → ${target}`),
			);
		expect(wrong).toEqual([]);
	});

	it("covers every package there is", () => {
		const found = new Set(
			code.map(({ path }) => path.match(/^packages\/([^/]+)/)?.[1]).filter((name) => name !== undefined),
		);
		expect([...found].filter((name) => !(name in packages))).toEqual([]);
	});

	it("keeps in packages/site what both workers use", () => {
		const reach = (worker: string): Set<string> => {
			const found = new Set([`workers/${worker}/index.ts`]);
			for (const path of found)
				for (const { target } of code.find((file) => file.path === path)?.imports ?? []) found.add(target);
			return found;
		};
		const [community, federation] = [reach("community"), reach("federation")];
		const one = code
			.filter(({ path }) => path.startsWith("packages/site/"))
			.filter(({ path }) => !(community.has(path) && federation.has(path)));
		expect(one.map(({ path }) => path)).toEqual([]);
	});

	it("keeps the workers apart, and tests and scripts out of both", () => {
		const wrong = code
			.filter(({ path }) => path.startsWith("workers/"))
			.flatMap(({ path, imports }) => {
				const own = `${path.split("/").slice(0, 2).join("/")}/`;
				const outside = imports.filter(
					({ target }) => /^(workers|test|scripts|bench)\//.test(target) && !target.startsWith(own),
				);
				return outside.map(({ target }) => `${path} → ${target}`);
			});
		expect(wrong).toEqual([]);
	});

	it.each(Object.keys(banned) as Role[])("%s files import nothing of the wrong layer", (of) => {
		const wrong = code
			.filter(({ path }) => roleOf(path) === of)
			.flatMap((file) =>
				file.imports.flatMap((imported) =>
					banned[of]
						.filter((ban) => ban.of(imported, file))
						.map(({ why }) => `${file.path} → ${imported.target}: ${why}`),
				),
			);
		expect(wrong).toEqual([]);
	});

	it("leaves the clock and the network out of rules", () => {
		const rules = code.filter(({ path }) => roleOf(path) === "rules");
		expect(matching(/\bDate\.now\b|new Date\(\)|\bfetch\(/, rules)).toEqual([]);
	});

	it("leaves writing out of routes and views", () => {
		const shown = code.filter(({ path }) => ["routes", "views"].includes(roleOf(path) ?? ""));
		expect(matching(/\.batch\(|\b(db|database)\.(insert|update|delete|run)\(/, shown)).toEqual([]);
	});
});

describe("the files", () => {
	it("read the environment in config.ts and index.ts only", () => {
		const others = code.filter(
			({ path }) =>
				/^(workers|packages)\//.test(path) && !/^workers\/[a-z]+\/index\.ts$|^packages\/site\/config\.ts$/.test(path),
		);
		expect(matching(/\benv\.[A-Z]|\bc\.env\b|process\.env/, others)).toEqual([]);
	});

	it("load later what a table of features or of jobs names, and few libraries beside, so that nobody waits for two", () => {
		const places = [
			/^workers\/[a-z]+\/(features(-network)?|index|services|jobs\/run)\.ts$/,
			/^packages\/(site\/app\.tsx|web\/prose-engine\.ts|account\/passkeys-api\.ts)$/,
			/^workers\/federation\/features\/chapters\/draw\.ts$/,
		];
		const others = code.filter(
			({ path, imports }) =>
				/^(workers|packages)\//.test(path) &&
				imports.some(({ dynamic }) => dynamic) &&
				!places.some((place) => place.test(path)),
		);
		expect(others.map(({ path }) => path)).toEqual([]);
	});

	it("export names, by default only where a tool asks for it", () => {
		const others = files.filter(
			({ path }) => !/^workers\/[a-z]+\/index\.ts$|^[a-z.]+\.config\.([a-z]+\.)?ts$|^drizzle\.config\./.test(path),
		);
		expect(matching(/^export default\b/m, others)).toEqual([]);
	});

	it("have no barrels", () => {
		const others = files.filter(({ path }) => !/^workers\/[a-z]+\/db\/schema\.ts$/.test(path));
		expect(matching(/^export \*/m, others)).toEqual([]);
	});

	it("have kebab-case names", () => {
		expect(
			files.filter(({ path }) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(path))).map(({ path }) => path),
		).toEqual([]);
	});

	it("stay short: 250 lines, tests 400", () => {
		const tooLong = files
			.filter(({ path }) => !path.startsWith("scripts/demo/")) // texts, not code
			.filter(({ path, text }) => text.split("\n").length > (isTest(path) ? 400 : 250))
			.map(({ path }) => path);
		expect(tooLong).toEqual([]);
	});
});

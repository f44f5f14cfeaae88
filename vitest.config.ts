import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const inWorkerd = "**/*.workerd.test.{ts,tsx}";

/**
 * The Workers' runner is sent all modules that are warm in one message, and workerd takes no message above 32 MB: libraries
 * come without their source maps, which are most of that.
 */
const withoutLibraryMaps: Plugin = {
	name: "without-library-maps",
	enforce: "post",
	transform: (code, id) =>
		id.includes("/node_modules/")
			? { code: code.replace(/^\/\/# sourceMappingURL=data:.*$/m, ""), map: { mappings: "" } }
			: null,
};

/** Tests that run inside one Worker in workerd, on its own D1 with its migrations applied. */
const workerdProject = (worker: "community" | "federation", configPath: string) => ({
	plugins: [
		withoutLibraryMaps,
		cloudflareTest(async () => ({
			main: `./workers/${worker}/index.ts`,
			wrangler: { configPath },
			miniflare: {
				bindings: {
					ORIGIN: `https://${worker}.example`,
					SITE_SECRET: "a secret for tests, long enough to be one",
					SETUP_CODE: "test-setup-code",
					MIGRATIONS: await readD1Migrations(`migrations/${worker}`),
				},
			},
		})),
	],
	test: {
		name: `workerd-${worker}`,
		include: [`workers/${worker}/${inWorkerd}`],
		testTimeout: 60_000,
		// Its files are modules, but its package.json doesn't say so; bundled, as in a deployed Worker, they load.
		deps: { optimizer: { ssr: { enabled: true, include: ["topojson-client"] } } },
		setupFiles: ["./test/support/migrate-in-workerd.ts"],
	},
});

/** Tests in Node that start real Workers in workerd, or a browser: one file at a time, for two cores. */
const startsProcesses = (name: string, globalSetup: string[] = []) => ({
	test: {
		name,
		globalSetup,
		include: [`test/${name}/**/*.test.ts`],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		fileParallelism: false,
	},
});

export default defineConfig({
	test: {
		// The Workers' own log lines are of use where a test failed; elsewhere they bury what did.
		silent: "passed-only",
		projects: [
			{
				test: {
					name: "unit",
					include: [
						"{packages,workers,scripts,bench}/**/*.test.{ts,tsx}",
						"test/*.test.ts",
						"test/{vectors,support}/**/*.test.ts",
					],
					exclude: [inWorkerd],
				},
			},
			workerdProject("community", "./wrangler.toml"),
			workerdProject("federation", "./workers/federation/wrangler.toml"),
			startsProcesses("network"),
			startsProcesses("browser", ["./test/support/seed-demo.ts"]),
		],
	},
});

import type { Plugin } from "esbuild";

/** Set on our own look-ups, so that they aren't answered by ourselves again. */
const asked = { byPlugin: true };

/**
 * Makes one module of all that is loaded at the start. What is loaded by `import()` is said to import the Worker's entry,
 * as if it came after it, which is so: so esbuild finds everything that the entry holds to be needed by the same modules,
 * and no longer cuts it into pieces by which of the others need it too.
 */
export const oneMainModule = (entry: string): Plugin => ({
	name: "one-main-module",
	setup: (build) => {
		build.onResolve({ filter: /./ }, async (args) => {
			if (args.kind !== "dynamic-import" || args.pluginData === asked) return undefined;
			const { kind, resolveDir, importer } = args;
			const found = await build.resolve(args.path, { kind, resolveDir, importer, pluginData: asked });
			const { path, errors, external } = found;
			return external || errors.length > 0 ? { path, errors, external } : { path, namespace: "later" };
		});
		build.onLoad({ filter: /./, namespace: "later" }, ({ path }) => ({
			contents: `import ${JSON.stringify(entry)}; export * from ${JSON.stringify(path)};`,
			resolveDir: "/",
		}));
	},
});

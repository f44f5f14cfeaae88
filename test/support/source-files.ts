import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "#scripts/support/root.ts";

export type Import = {
	/** Where it leads: a path in the repository, or the name of a library. */
	readonly target: string;
	readonly typeOnly: boolean;
	readonly dynamic: boolean;
};

export type SourceFile = {
	/** Relative to the repository. */
	readonly path: string;
	readonly text: string;
	/** The text without its comments. */
	readonly code: string;
	readonly imports: readonly Import[];
};

/** Every TypeScript file of the project, tests included, with what it imports. */
export const sourceFiles = (): SourceFile[] =>
	globSync(["{packages,workers,browser,scripts,test,bench}/**/*.{ts,tsx}", "*.ts"], { cwd: root }).map((path) => {
		const text = readFileSync(join(root, path), "utf8");
		const code = text.replace(/^\s*\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "");
		return { path, text, code, imports: importsIn(path, code) };
	});

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith("test/");

const statement =
	/^(?:import|export)\s+([^;"'`]*?)\s*from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;

const importsIn = (path: string, code: string): Import[] =>
	[...code.matchAll(statement)].map(([, clause = "", from, bare, dynamic]) => ({
		target: resolved(path, from ?? bare ?? dynamic ?? ""),
		typeOnly: onlyTypes(clause),
		dynamic: dynamic !== undefined,
	}));

const aliases: readonly (readonly [string, string])[] = [
	...["core", "protocol", "exchange", "identity", "account", "web", "site"].map(
		(name) => [`#${name}/`, `packages/${name}/`] as const,
	),
	...["community", "federation"].map((name) => [`#${name}/`, `workers/${name}/`] as const),
	["#test/", "test/"],
	["#scripts/", "scripts/"],
];

const resolved = (path: string, specifier: string): string => {
	if (specifier.startsWith(".")) return relative(root, join(root, dirname(path), specifier));
	const alias = aliases.find(([prefix]) => specifier.startsWith(prefix));
	return alias ? specifier.replace(alias[0], alias[1]) : specifier;
};

const onlyTypes = (clause: string): boolean => {
	if (clause.startsWith("type ")) return true;
	const named = clause.match(/^\{([\s\S]*)\}$/)?.[1] ?? "a value";
	return named.split(",").every((name) => name.trim() === "" || name.trim().startsWith("type "));
};

import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./root.ts";

const scripts = ["room"] as const;

const nameOf = (script: string): string => join(root, "public/assets", `${script}.js`);

/**
 * Makes the scripts of pages that need a library, from browser/ into public/assets/. Others may serve or make them at the
 * same moment, so a file is there as a whole or not at all, and stays untouched while it is the same.
 */
export const makeBrowserScripts = async (): Promise<void> => {
	for (const script of scripts) {
		const { outputFiles } = await build({
			absWorkingDir: root,
			entryPoints: [join(root, "browser", `${script}.ts`)],
			bundle: true,
			format: "iife",
			target: "es2022",
			platform: "browser",
			tsconfig: join(root, "browser/tsconfig.json"),
			minify: true,
			legalComments: "none",
			write: false,
			logLevel: "silent", // a failure is thrown with the same text
		});
		const text = outputFiles[0]?.text ?? "";
		if ((await readFile(nameOf(script), "utf8").catch(() => "")) === text) continue;
		await mkdir(join(root, "dist"), { recursive: true });
		const aside = join(root, "dist", `${script}.${process.pid}.js`);
		await writeFile(aside, text);
		await rename(aside, nameOf(script));
	}
};

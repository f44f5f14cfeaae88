import { parseArgs } from "node:util";
import { err, ok, type Result } from "#core/result.ts";

export type StartOptions = {
	readonly port: number;
	readonly data: string;
	readonly empty: boolean;
	/** How many generated chapters in place of the demo's own. */
	readonly chapters: number | null;
	readonly help: boolean;
};

// A demo on one machine: beyond this the machine, not the network, is what one would be looking at.
const mostChapters = 200;

export const help = `Starts a federation and its chapters on this machine.

  npm start -- [options]

  --port N       the port for all sites, told apart by host (default 8787)
  --data DIR     where state is kept between starts (default .data)
  --empty        no demo content; each site waits for its first steward
  --chapters N   N generated chapters in place of the demo's own (1 to ${mostChapters})
  --help         this page
`;

/** Reads the command line; an error is one line for the person who typed it. */
export const readOptions = (args: readonly string[]): Result<StartOptions, string> => {
	const parsed = parse(args);
	if (!parsed.ok) return parsed;
	const { port, data, empty, chapters, help } = parsed.value;
	const portNumber = wholeNumber(port, 1, 65_535);
	if (portNumber === null) return err(`--port takes a number from 1 to 65535, not "${port}".`);
	const count = chapters === undefined ? null : wholeNumber(chapters, 1, mostChapters);
	if (chapters !== undefined && count === null)
		return err(`--chapters takes a number from 1 to ${mostChapters}, not "${chapters}".`);
	if (data === "") return err("--data takes the name of a folder.");
	return ok({ port: portNumber, data, empty, chapters: count, help });
};

const parse = (args: readonly string[]) => {
	try {
		const { values } = parseArgs({
			args: withValues(args),
			options: {
				port: { type: "string", default: "8787" },
				data: { type: "string", default: ".data" },
				empty: { type: "boolean", default: false },
				chapters: { type: "string" },
				help: { type: "boolean", default: false },
			},
		});
		return ok(values);
	} catch (cause) {
		const first = (cause instanceof Error ? cause.message : String(cause)).split(/\. |\n/)[0];
		return err(`${first}. See npm start -- --help`);
	}
};

const takingValues: ReadonlySet<string> = new Set(["--port", "--data", "--chapters"]);

/** `--chapters -3` as `--chapters=-3`: what begins with one dash is a value here, since no option does. */
const withValues = (args: readonly string[]): string[] =>
	args.flatMap((arg, i) => {
		if (/^-[^-]/.test(arg) && takingValues.has(args[i - 1] ?? "")) return [];
		const value = args[i + 1];
		return takingValues.has(arg) && value !== undefined && /^-[^-]/.test(value) ? [`${arg}=${value}`] : [arg];
	});

const wholeNumber = (text: string, least: number, most: number): number | null => {
	const number = Number(text);
	return /^\d+$/.test(text) && number >= least && number <= most ? number : null;
};

// Starts a network on this machine: `npm start`. See --help.
import { appendFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { minute } from "#core/clock.ts";
import { renewSignIns } from "./seed/renew.ts";
import { seedNetwork } from "./seed/seed.ts";
import { isClaimed } from "./support/claimed.ts";
import { takeDataDir, whyNotUsable } from "./support/data-dir.ts";
import { whyNotListening } from "./support/front.ts";
import { type LocalNetwork, startLocalNetwork } from "./support/local-network.ts";
import type { SiteSpec } from "./support/local-site.ts";
import {
	type DemoPerson,
	type NetworkFile,
	portOf,
	readNetworkFile,
	writeNetworkFile,
} from "./support/network-file.ts";
import { help, readOptions, type StartOptions } from "./support/start-options.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);

const refuse = (line: string): never => {
	process.stderr.write(`${line}\n`);
	process.exit(2);
};

const demoChapters = ["boston", "nairobi", "amsterdam", "montevideo"];

const sitesFor = ({ chapters }: StartOptions): SiteSpec[] => {
	const names = chapters === null ? demoChapters : Array.from({ length: chapters }, (_, i) => `chapter${i + 1}`);
	return [{ name: "network", kind: "federation" }, ...names.map((name) => ({ name, kind: "chapter" as const }))];
};

/** A site's address is its identity for good, so what was started on one port stays there. */
const agreesWith = (known: NetworkFile, options: StartOptions): string | null => {
	if (portOf(known) !== options.port) {
		return `${options.data} holds a network at port ${portOf(known)}, and addresses are for good. Use --port ${portOf(known)}, or another --data.`;
	}
	if (options.chapters !== null && options.chapters !== known.sites.length - 1) {
		return `${options.data} holds a network of ${known.sites.length - 1} chapters. Leave --chapters out, or use another --data.`;
	}
	return null;
};

const portWords = (port: number, cause: NodeJS.ErrnoException | null): string | null => {
	if (cause?.code === "EADDRINUSE") return `Port ${port} is in use. Choose another with --port.`;
	if (cause?.code === "EACCES") return `You may not use port ${port}. Choose one above 1023 with --port.`;
	return null;
};

type Opened = { readonly network: LocalNetwork; readonly unclaimed: ReadonlySet<string> };

const open = async (options: StartOptions, dir: string, known: NetworkFile | null): Promise<Opened> => {
	const logFile = join(dir, "workers.log");
	writeFileSync(logFile, "");
	let people: readonly DemoPerson[] = known?.people ?? [];
	const unclaimed = new Set<string>();
	const network = await startLocalNetwork({
		sites: known?.sites ?? sitesFor(options),
		dir,
		port: options.port,
		progress: print,
		log: (line) => appendFileSync(logFile, `${line}\n`),
		beforeServing: async (sites) => {
			if (known) people = await renewSignIns(sites, people, Date.now());
			else if (!options.empty) people = await seedNetwork({ sites, progress: print, now: Date.now() });
			for (const site of sites) if (!isClaimed(site)) unclaimed.add(site.name);
		},
	});
	writeNetworkFile(dir, asFile(network, people));
	return { network, unclaimed };
};

const asFile = (network: LocalNetwork, people: readonly DemoPerson[]): NetworkFile => ({
	sites: network.sites.map(({ name, kind, origin }) => ({ name, kind, origin })),
	people,
	database: Object.fromEntries(network.sites.map(({ name, database }) => [name, database])),
});

const announce = ({ network, unclaimed }: Opened, file: NetworkFile, options: StartOptions): void => {
	print("");
	for (const { name, kind, origin, setupCode } of network.sites) {
		print(`${kind === "federation" ? "The network" : "A chapter  "}  ${origin}`);
		const people = file.people.filter(({ site }) => site === name);
		if (unclaimed.has(name)) print(`             claim it at ${origin}/setup with the code ${setupCode}`);
		else if (people.length === 0)
			print(`             sign in at ${origin}/sign-in; its mail lies in ${origin}/dev/outbox`);
		for (const person of people) {
			print(`             sign in as a ${person.role} (${person.email}): ${person.signIn}`);
		}
	}
	print(
		`\nState is kept in ${options.data}; scripts find addresses and tokens in ${join(options.data, "network.json")}.`,
	);
	print("Ctrl-C stops.");
};

const main = async (): Promise<void> => {
	const read = readOptions(process.argv.slice(2));
	if (!read.ok) return refuse(read.error);
	const options = read.value;
	if (options.help) {
		print(help);
		return;
	}
	const dir = resolve(options.data);
	// Whatever ends in a refusal is found out before anything is made or changed.
	const unusable = whyNotUsable(dir);
	if (unusable !== null) return refuse(unusable);
	const known = readNetworkFile(dir);
	const disagreement = known && agreesWith(known, options);
	if (disagreement) return refuse(disagreement);
	const closed = portWords(options.port, await whyNotListening(options.port));
	if (closed !== null) return refuse(closed);
	const taken = takeDataDir(dir);
	if (!taken.ok) return refuse(taken.error);
	process.on("exit", taken.value.release);
	if (taken.value.cleared) print(`The first start in ${options.data} was broken off; starting afresh.`);

	const opened = await open(options, dir, known).catch((cause: NodeJS.ErrnoException) => {
		const words = cause.syscall === "listen" ? portWords(options.port, cause) : null;
		if (words !== null) return refuse(words);
		throw cause;
	});
	const { network } = opened;
	const crons = setInterval(() => {
		for (const { name } of network.sites)
			network.tick(name).catch((cause) => print(`${name}: its cron failed: ${cause}`));
	}, minute);
	let stopping = false;
	const stop = async () => {
		if (stopping) return; // npm and the terminal both pass the signal on
		stopping = true;
		clearInterval(crons);
		await network.stop();
		process.exit(0);
	};
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
		process.removeAllListeners(signal); // Miniflare's would end the process before the sites have stopped
		process.on(signal, stop);
	}
	const file = readNetworkFile(dir);
	if (file) announce(opened, file, options);
};

await main();

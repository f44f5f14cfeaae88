export type SiteKind = "chapter" | "federation";

/** The folder under `workers/` and `migrations/`. */
export type WorkerName = "community" | "federation";

export const workerNames: readonly WorkerName[] = ["community", "federation"];

export const workerOf = (kind: SiteKind): WorkerName => (kind === "chapter" ? "community" : "federation");

/** Where that Worker's wrangler.toml lies, relative to the repository. */
export const wranglerToml: Readonly<Record<WorkerName, string>> = {
	community: "wrangler.toml",
	federation: "workers/federation/wrangler.toml",
};

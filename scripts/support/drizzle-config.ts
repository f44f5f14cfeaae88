import { defineConfig } from "drizzle-kit";

/** Where drizzle-kit finds one Worker's tables and keeps its migrations. The drift check generates into a copy instead. */
export const migrationsConfig = (worker: "community" | "federation") =>
	defineConfig({
		dialect: "sqlite",
		schema: `./workers/${worker}/db/schema.ts`,
		out: `${process.env.MIGRATIONS_ROOT ?? "./migrations"}/${worker}`,
	});

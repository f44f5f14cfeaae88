import { migrationsConfig } from "./scripts/support/drizzle-config.ts";

// drizzle-kit reads a default export.
export default migrationsConfig("federation");

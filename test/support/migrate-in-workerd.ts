/// <reference types="@cloudflare/vitest-plugin/types" />
import { applyD1Migrations, type D1Migration, env } from "cloudflare:test";
import { beforeAll } from "vitest";

const bindings = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] };

beforeAll(() => applyD1Migrations(bindings.DB, bindings.MIGRATIONS));
